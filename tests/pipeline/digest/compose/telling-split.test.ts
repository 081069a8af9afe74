import { describe, expect, it } from 'vitest';
import { tellingSplit } from '../../../../scripts/pipeline/digest/compose/telling-split.ts';
import type { Framing, Split } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { UNDIVIDED } from '../../../../scripts/pipeline/digest/split/splitter.ts';

const framing = (label: string, articles: string[]): Framing => ({
  label,
  named: 'headline',
  articles,
  evidence: [],
  placed: [],
});

const split = (...framings: Framing[]): Split => ({
  verdict: framings.length > 1 ? 'takes' : 'one-voice',
  framings,
  voices: [
    {
      articles: ['c'],
      evidence: {
        article: 'c',
        side: 'original',
        block: null,
        start: 0,
        end: 5,
        text: 'Ferry dispute over the old harbour dam',
      },
    },
  ],
});

const title = { title: 'Dam above Vestrelid bursts and floods villages', article: 'a' };

describe('a story of one take', () => {
  it('does not divide where the title’s article takes it and the name says what the title says', () => {
    expect(
      tellingSplit(split(framing('Vestrelid dam bursts, floods three villages', ['a', 'b'])), title),
    ).toEqual(UNDIVIDED);
  });

  it('divides where its name says something else', () => {
    const other = split(framing('Minister rejects blame for Vestrelid inspections', ['a', 'b']));
    expect(tellingSplit(other, title)).toBe(other);
  });

  it('divides where the title is from an article outside the take', () => {
    const outside = split(framing('Vestrelid dam bursts, floods three villages', ['b', 'd']));
    expect(tellingSplit(outside, title)).toBe(outside);
  });
});

it('a story of two takes divides whatever its title says', () => {
  const two = split(
    framing('Vestrelid dam bursts, floods three villages', ['a', 'b']),
    framing('Minister rejects blame', ['d', 'e']),
  );
  expect(tellingSplit(two, title)).toBe(two);
});
