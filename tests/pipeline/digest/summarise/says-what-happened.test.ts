import { describe, expect, it } from 'vitest';
import {
  saysWhatHappened,
  sharesTitle,
} from '../../../../scripts/pipeline/digest/summarise/says-what-happened.ts';

describe('a sentence says what happened', () => {
  it.each([
    'The surgeon was sentenced to 20 years in prison.',
    'Dozens injured by gunfire at aid site, UN says',
    'The billionaire has said the tax bill undermines cost-cutting.',
    'A minister spoke to reporters after the vote and resigned.',
  ])('with a main verb: %s', (sentence) => expect(saysWhatHappened(sentence)).toBe(true));

  it.each([
    'Billionaire Elon Musk and US President Donald Trump.',
    'Manipur BJP MLA and former minister Thokchom Radheshyam speaks to reporters',
    'Solbakk (left) is seen in this file photo.',
  ])('and a caption does not: %s', (sentence) => expect(saysWhatHappened(sentence)).toBe(false));
});

describe('a sentence is near a title', () => {
  const title = new Set(['diver', 'map', 'harbour']);
  it('with two of its words', () => {
    expect(sharesTitle(new Set(['diver', 'harbour', 'survey']), title)).toBe(true);
    expect(sharesTitle(new Set(['diver', 'desk', 'stone']), title)).toBe(false);
  });
  it('or with all of fewer', () => {
    expect(sharesTitle(new Set(['diver']), new Set(['diver']))).toBe(true);
    expect(sharesTitle(new Set(['stone']), new Set())).toBe(true);
  });
});
