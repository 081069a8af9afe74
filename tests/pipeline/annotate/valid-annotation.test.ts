import { describe, expect, it } from 'vitest';
import { validAnnotation } from '../../../scripts/pipeline/annotate/valid-annotation.ts';
import type { Annotation } from '../../../src/schemas/annotation.ts';
import { makeArticles } from '../../support/make-day.ts';

const articles = makeArticles(
  ['gb-post', 'ke-star', 'fr-jour', 'us-sun'].map((source, index) => ({
    source,
    title: `Ferry talks close, writes paper ${index}`,
    paragraphs: [
      index < 2 ? 'No deal was reached on the ferry.' : 'Both sides agreed to meet again in June.',
    ],
  })),
);
const ids = articles.map(({ article }) => article.id);

function take(label: string, places: readonly number[], text: string): Annotation['takes'][number] {
  return {
    label,
    articles: places.map((place) => ids[place] ?? ''),
    evidence: places.map((place) => {
      return {
        article: ids[place] ?? '',
        side: 'original' as const,
        block: 0,
        start: 0,
        end: text.length,
        text,
      };
    }),
  };
}

const written: Annotation = {
  story: ids[0] ?? '',
  articles: [...ids].sort(),
  model: 'm',
  prompt: '1',
  takes: [
    take('No Deal Reached', [0, 1], 'No deal was reached'),
    take('A Meeting in June', [2, 3], 'Both sides agreed'),
  ],
  summary: [{ text: 'No deal was reached on the ferry.', cites: [ids[0] ?? ''] }],
};

describe('what a model wrote of a story', () => {
  it('is used as long as all of it can be shown to hold', () => {
    expect(validAnnotation([written], articles)).toEqual(written);
  });

  it('is not used for a story that has other articles by now', () => {
    expect(validAnnotation([written], articles.slice(0, 3))).toBeUndefined();
    expect(validAnnotation([], articles)).toBeUndefined();
  });

  it.each<[string, Annotation['takes']]>([
    [
      'whose quotation reads differently',
      [take('No Deal Reached', [0, 1], 'A deal was reached!'), ...written.takes.slice(1)],
    ],
    ['that share an article', [...written.takes, take('No Deal Again', [0, 1], 'No deal was reached')]],
    [
      'whose label is no label',
      [{ ...take('x', [0, 1], 'No deal was reached'), label: '<script>' }, ...written.takes.slice(1)],
    ],
    [
      'that quote an article which is not theirs',
      [{ ...take('No Deal', [0, 1], 'No deal'), articles: ids.slice(2) }],
    ],
  ])('keeps no takes %s', (_, takes) => {
    expect(validAnnotation([{ ...written, takes }], articles)?.takes).toEqual([]);
  });

  it('loses a sentence that rests on nothing', () => {
    const summary = [...written.summary, { text: 'Quillon won 97 votes.', cites: [ids[1] ?? ''] }];
    expect(validAnnotation([{ ...written, summary }], articles)?.summary).toEqual(written.summary);
  });
});
