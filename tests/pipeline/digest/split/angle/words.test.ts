import { describe, expect, it } from 'vitest';
import { isKnownStem, nearnessTo } from '../../../../../scripts/pipeline/digest/split/angle/concepts.ts';
import { lemmaStem } from '../../../../../scripts/pipeline/digest/split/angle/english-lemma.ts';
import { headlineForm } from '../../../../../scripts/pipeline/digest/split/angle/headline-form.ts';
import { containment, copyMarks } from '../../../../../scripts/pipeline/digest/split/angle/near-copy.ts';
import { storyWeights } from '../../../../../scripts/pipeline/digest/split/angle/story-weights.ts';

describe('forms of one verb', () => {
  it.each([
    ['killing', 'kill'],
    ['killed', 'kill'],
    ['kills', 'kill'],
    ['stopped', 'stop'],
    ['denied', 'deny'],
    ['accused', 'accuse'],
    ['rose', 'rise'],
    ['struck', 'strike'],
  ])('%s is %s', (form, base) => {
    expect(lemmaStem(form, isKnownStem)).toBe(lemmaStem(base, isKnownStem));
  });

  it.each(['king', 'ring', 'red', 'bed', 'wedding'])('%s keeps its ending', (word) => {
    expect(lemmaStem(word, () => false)).toBe(word.slice(0, 7));
  });
});

describe('words that mean nearly the same', () => {
  it('count less than the same word and more than another', () => {
    expect(nearnessTo('kill', new Set(['kill']))).toBe(1);
    expect(nearnessTo('kill', new Set(['killing', 'banana']))).toBe(0.8);
    expect(nearnessTo('meeting', new Set(['meet']))).toBe(0.8);
    expect(nearnessTo('attack', new Set(['banana']))).toBe(0);
  });

  it('are so both ways', () => {
    expect(nearnessTo('meet', new Set(['meeting']))).toBe(nearnessTo('meeting', new Set(['meet'])));
  });
});

it.each([
  ['Why the ferry sank', { asks: true, negates: false, attributes: false }],
  ['Ferry owners deny a leak', { asks: false, negates: true, attributes: false }],
  ["Minister: 'We can't wait'", { asks: false, negates: true, attributes: true }],
  ['Ferry sinks off Port Example', { asks: false, negates: false, attributes: false }],
])('the form of “%s” is read', (title, form) => {
  expect(headlineForm(title)).toEqual(form);
});

it('a text that repeats the shorter one word for word holds all of it', () => {
  const short = copyMarks('The bridge over the Sample closed on Monday');
  const long = copyMarks('The bridge over the Sample closed on Monday, and nobody knows when it opens.');
  expect(containment(short, long)).toBe(1);
  expect(containment(short, copyMarks('A wholly different sentence stands here'))).toBe(0);
  expect(containment(short, copyMarks(''))).toBe(0);
});

it('what a whole story says weighs next to nothing, a rare word of one article most', () => {
  const weightOf = storyWeights([
    new Set(['bridge', 'toll']),
    new Set(['bridge', 'collapse']),
    new Set(['bridge', 'toll']),
    new Set(['bridge', 'police']),
  ]);
  expect(weightOf('collapse')).toBeGreaterThan(weightOf('toll'));
  expect(weightOf('toll')).toBeGreaterThan(weightOf('bridge'));
  expect(weightOf('police')).toBeLessThan(weightOf('collapse'));
});
