import { describe, expect, it } from 'vitest';
import { validAnnotation } from '../../../../scripts/pipeline/digest/annotate/valid-annotation.ts';
import type { Annotation } from '../../../../src/schemas/annotation.ts';
import { makeArticles } from '../../../support/make-day.ts';

const articles = makeArticles(
  ['gb-post', 'ke-star', 'fr-jour', 'us-sun', 'gb-post'].map((source, index) => ({
    source,
    title: `Ferry talks close, writes paper ${index}`,
    paragraphs: [
      index === 2 || index === 3
        ? 'Both sides agreed to meet again in June.'
        : 'No deal was reached on the ferry.',
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

/** An article's headline, as a single voice. */
function headline(place: number): NonNullable<Annotation['voices']>[number] {
  const text = articles[place]?.article.title ?? '';
  const article = ids[place] ?? '';
  return { article, side: 'original', block: null, start: 0, end: text.length, text };
}

const [deal, meeting] = written.takes;
if (!deal || !meeting) throw new Error('two takes are written above');

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

  it('keeps a single take if there is a voice next to it, and none if it is alone', () => {
    const voices = [headline(2)];
    const kept = validAnnotation([{ ...written, takes: [deal], voices }], articles);
    expect(kept).toMatchObject({ takes: [deal], voices });
    expect(validAnnotation([{ ...written, takes: [deal] }], articles)).toMatchObject({ takes: [] });
  });

  it.each<[string, Annotation['voices']]>([
    ['that is in a take', [headline(0)]],
    ['quoted from its text', [{ ...headline(2), block: 0, end: 17, text: 'Both sides agreed' }]],
    ['of which half is quoted', [{ ...headline(2), end: 17, text: 'Ferry talks close' }]],
    ['that reads differently', [{ ...headline(2), text: 'Ferry talks fail, writes paper 2' }]],
    ['of another story', [{ ...headline(2), article: 'f'.repeat(16) }]],
    ['given twice', [headline(2), headline(2)]],
    ['one of four', [headline(2), headline(3), headline(4), headline(1)]],
  ])('keeps neither takes nor voices with a voice %s', (_, voices) => {
    const kept = validAnnotation([{ ...written, takes: [deal], voices }], articles);
    expect(kept?.takes).toEqual([]);
    expect(kept?.voices).toBeUndefined();
    expect(kept?.summary).toEqual(written.summary);
  });

  const words = 'No deal was reached';
  it.each<[string, Annotation['takes']]>([
    ['where one source alone is quoted, in two articles', [take('No Deal Reached', [0, 4], words), meeting]],
    [
      'where one article is quoted twice',
      [{ ...deal, evidence: deal.evidence.slice(0, 1).flatMap((each) => [each, each]) }, meeting],
    ],
    ['that quote a letter', [take('No Deal Reached', [0, 1], 'N'), meeting]],
    ['that quote two words', [take('No Deal Reached', [0, 1], 'No deal'), meeting]],
    ['where one take stands alone', [deal]],
    [
      'with 99 quotations',
      [
        {
          ...deal,
          evidence: Array.from({ length: 99 }, (_, index) => deal.evidence[index % 2]).flatMap(
            (each) => each ?? [],
          ),
        },
        meeting,
      ],
    ],
    ['with a label of 90 letters', [{ ...deal, label: `No Deal O${'o'.repeat(81)}` }, meeting]],
    ['with a label of seven words', [{ ...deal, label: 'No Deal on the Ferry in Town' }, meeting]],
    ['with an article twice', [{ ...deal, articles: [...deal.articles, ids[0] ?? ''] }, meeting]],
    [
      'with an article of another story',
      [{ ...deal, articles: [...deal.articles, 'f'.repeat(16)] }, meeting],
    ],
  ])('keeps no takes %s', (_, takes) => {
    expect(validAnnotation([{ ...written, takes }], articles)?.takes).toEqual([]);
  });

  it('keeps nothing of a model whose name is 5,000 letters long', () => {
    expect(validAnnotation([{ ...written, model: 'm'.repeat(5_000) }], articles)).toBeUndefined();
    expect(validAnnotation([{ ...written, model: 'm'.repeat(100) }], articles)).toBeDefined();
  });

  it('keeps four sentences of a summary of 99', () => {
    const summary = Array.from({ length: 99 }, () => written.summary).flat();
    expect(validAnnotation([{ ...written, summary }], articles)?.summary).toHaveLength(4);
  });

  it('loses a sentence that rests on nothing', () => {
    const summary = [...written.summary, { text: 'Quillon won 97 votes.', cites: [ids[1] ?? ''] }];
    expect(validAnnotation([{ ...written, summary }], articles)?.summary).toEqual(written.summary);
  });
});
