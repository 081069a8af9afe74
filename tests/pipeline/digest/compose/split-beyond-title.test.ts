import { describe, expect, it } from 'vitest';
import { splitBeyondTitle } from '../../../../scripts/pipeline/digest/compose/split-beyond-title.ts';
import { type Framing, type Split, UNDIVIDED } from '../../../../scripts/pipeline/digest/split/splitter.ts';
import { makeArticles } from '../../../support/make-day.ts';

const framing = (label: string, articles: string[]): Framing => ({
  label,
  named: 'headline',
  articles,
  evidence: [],
  placed: [],
});

const voice = (text: string): Split['voices'][number] => ({
  articles: [text],
  evidence: { article: text, side: 'original', block: null, start: 0, end: text.length, text },
});
const AGAIN = voice('Three villages under water after dam bursts above Vestrelid');

const split = (framings: Framing[], voices = [AGAIN]): Split => ({
  verdict: framings.length > 1 ? 'takes' : 'one-voice',
  framings,
  voices,
});

const articles = makeArticles(
  ['Dam above Vestrelid bursts and floods villages', 'Vestrelid dam bursts: three villages under water'].map(
    (headline, at) => ({ source: `no-${at}`, title: headline }),
  ),
);
const [a = '', b = ''] = articles.map(({ article }) => article.id);
const title = { title: 'Dam above Vestrelid bursts and floods villages', article: a };

describe('a story of one take', () => {
  it('does not divide where the title’s article takes it and the name says what the title says', () => {
    expect(
      splitBeyondTitle(
        split([framing('Vestrelid dam bursts, floods three villages', [a, b])]),
        title,
        articles,
      ),
    ).toEqual(UNDIVIDED);
  });

  it('divides from a voice that says something else, and from no other', () => {
    const insurers = voice('Insurers expect claims of two billion crowns');
    const beside = split([framing('Vestrelid dam bursts, floods three villages', [a, b])], [AGAIN, insurers]);
    expect(splitBeyondTitle(beside, title, articles)).toEqual({ ...beside, voices: [insurers] });
  });

  it('divides where its name says something else', () => {
    const other = split([framing('Minister rejects blame for Vestrelid inspections', [a, b])]);
    expect(splitBeyondTitle(other, title, articles)).toEqual(other);
  });

  it('does not divide from a voice whose headline is the title', () => {
    const own = { ...voice(title.title), articles: [title.article] };
    expect(
      splitBeyondTitle(split([framing('Minister rejects blame', [b, 'd'])], [own]), title, articles),
    ).toEqual(UNDIVIDED);
  });

  it('divides where the title is from an article outside the take', () => {
    const outside = split([framing('Vestrelid dam bursts, floods three villages', [b, 'd'])]);
    expect(splitBeyondTitle(outside, title, articles)).toEqual(outside);
  });
});

it('what a language model divided stays as it is', () => {
  const written = {
    ...split([framing('Vestrelid dam bursts, floods three villages', [a, b])]),
    writtenBy: 'm',
  };
  expect(splitBeyondTitle(written, title, articles)).toBe(written);
});

it('a story of two takes divides whatever its title says', () => {
  const two = split([
    framing('Vestrelid dam bursts, floods three villages', [a, b]),
    framing('Minister rejects blame', ['d', 'e']),
  ]);
  expect(splitBeyondTitle(two, title, articles)).toEqual(two);
});
