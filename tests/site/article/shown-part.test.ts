import { expect, it } from 'vitest';
import { PART_WORDS, shownPart } from '../../../src/lib/article/shown-part.ts';

const whole = { withheldBlocks: 0, based: 'page' as const, summary: undefined };

it('of a text that may be whole nothing is said', () => {
  expect(shownPart(whole, 'The harbour opens. Ships return.')).toBeUndefined();
  expect(shownPart(whole, `${'Ships return. '.repeat(40)}And then…`)).toBeUndefined();
  expect(shownPart({ ...whole, summary: 'Ships return.' }, '')).toBeUndefined();
});

it.each(['Prospects of a candidacy merger between People Pow...', 'Trump […]', 'Ships, boats…'])(
  'a short text that its source breaks off is the opening: %s',
  (text) => {
    expect(shownPart(whole, text)).toBe('opening');
  },
);

it('an excerpt is the opening, and what is no article’s text says what it is', () => {
  expect(shownPart({ ...whole, withheldBlocks: 3 }, 'The harbour opens.')).toBe('opening');
  expect(PART_WORDS.opening).toBe('The opening of the article; the rest is at {source}.');
  expect(shownPart({ ...whole, based: 'feed' }, 'The harbour opens.')).toBe('feed');
  expect(shownPart({ ...whole, based: 'summary', summary: 'Ships return.' }, '')).toBe('summary');
  expect(shownPart({ ...whole, based: 'summary' }, '')).toBe('headline');
});

it('of an article without any text the headline alone was read', () => {
  expect(shownPart(whole, '')).toBe('headline');
  expect(shownPart({ ...whole, withheldBlocks: 2 }, '')).toBe('headline');
});
