import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import { makeArticles } from '../../../support/make-day.ts';
import { alone, clusters, flood, groups, otherFlood } from './events.ts';

const day = [...flood, ...otherFlood, alone];

describe('the stories of a day', () => {
  it('keep two floods in different places apart', () => {
    expect(groups(day)).toEqual([[0, 1], [2, 3], [4]]);
  });

  it('join what an agency wrote and another paper printed with a word changed', () => {
    const [report] = flood;
    if (!report) throw new Error('no report');
    const printed = { ...report, source: 'ie-evening', title: `${report.title}, officials say` };
    expect(groups([report, printed, alone])).toEqual([[0, 1], [2]]);
  });

  it('join reports of one event whose headlines print initials with points and without', () => {
    const reports = [
      {
        source: 'gb-morning',
        title: 'UN halts food convoys to Varnholm',
        paragraphs: ['Drivers of the food convoys wait at the bridge of Varnholm.'],
      },
      {
        source: 'us-herald',
        title: 'U.N. stops convoys to Varnholm',
        paragraphs: ['The convoys to the town stand still, drivers say.'],
      },
    ];
    expect(groups([...reports, alone])).toEqual([[0, 1], [2]]);
  });

  it('are as certain whether a headline has a label in front or not', () => {
    const [first, second] = flood;
    if (!first || !second) throw new Error('no report');
    const certainty = (title: string) => clusters([{ ...first, title }, second, alone])[0]?.certainty;
    expect(certainty(`WATCH: ${first.title}`)).toBe(certainty(first.title));
  });

  it('do not join similar articles published weeks apart', () => {
    const [first, second] = flood;
    if (!first || !second) throw new Error('no report');
    expect(groups([{ ...first, published: '2026-01-18T12:00:00Z' }, second])).toEqual([[0], [1]]);
  });

  it('leave an article that nobody shares alone, with score 1 and nothing shared', () => {
    const single = clusters(day).find(({ links }) => links.length === 1);
    expect(single?.links).toEqual([{ article: expect.any(String) as string, score: 1, shared: [] }]);
  });

  it('are none on a day without articles', () => {
    expect(clusters([])).toEqual([]);
  });

  it('come with the most widely reported first', () => {
    expect(clusters(day).map(({ links }) => links.length)).toEqual([2, 2, 1]);
  });
});

describe('why an article is in a story', () => {
  const links = clusters(day).flatMap((cluster) => cluster.links);

  it('is said by a score from 0 to 1', () => {
    for (const { score } of links) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('is said in words that stand in the article', () => {
    const texts = new Map(
      makeArticles(day).map(({ article }) => [
        article.id,
        [article.title, ...article.blocks.map(({ text }) => text)].join(' ').replaceAll(',', ''),
      ]),
    );
    for (const { article, shared } of links) {
      for (const term of shared) expect(texts.get(article)).toContain(term);
    }
    expect(links.flatMap(({ shared }) => shared)).toEqual(expect.arrayContaining(['Welsa', 'Kirrawong']));
  });
});

describe('any selection of articles in any order', () => {
  const articles = makeArticles(day);
  const some = fc.shuffledSubarray(articles, { minLength: 0 });

  it('puts every article in exactly one story', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const placed = sparseClusterer()
          .cluster(chosen)
          .flatMap(({ links }) => links.map(({ article }) => article));
        expect(placed.sort()).toEqual(chosen.map(({ article }) => article.id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same stories, scores and terms as in any other order', () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const sorted = [...chosen].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
        expect(sparseClusterer().cluster(chosen)).toEqual(sparseClusterer().cluster(sorted));
      }),
      { numRuns: 40 },
    );
  });
});
