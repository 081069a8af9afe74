import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countByCountry, shareOf } from '../../../../scripts/pipeline/digest/compose/shares.ts';
import { makeArticles } from '../../../support/make-day.ts';

const story = makeArticles([
  { source: 'us-one', title: 'A' },
  { source: 'us-two', title: 'B' },
  { source: 'us-three', title: 'C' },
  { source: 'fr-one', title: 'D' },
]);
const ids = story.map(({ article }) => article.id);

describe('the share of a take', () => {
  it('counts every article once by article', () => {
    expect(shareOf(new Set(ids.slice(0, 3)), story)).toMatchObject({ articles: 3, ofArticles: 0.75 });
  });

  it('counts the copies of one agency as one by article', () => {
    const copied = story.map((each, index) =>
      index < 3 ? { ...each, article: { ...each.article, agency: 'AFP' } } : each,
    );
    expect(shareOf(new Set(ids.slice(0, 3)), copied)).toMatchObject({ articles: 3, ofArticles: 0.5 });
    expect(shareOf(new Set(ids.slice(0, 1)), copied).ofArticles).toBe(0.1667);
  });

  it('counts no country by the report of a foreign agency that it prints', () => {
    const printed = story.map((each) => ({ ...each, article: { ...each.article, agency: 'AP' } }));
    expect([...countByCountry(printed)]).toEqual([['US', 3]]);
    const own = story.map((each) => ({ ...each, article: { ...each.article, agency: 'Nordbyrå' } }));
    expect([...countByCountry(own).keys()]).toEqual(['FR', 'US']);
  });

  it('counts every country once by country, however many articles it has', () => {
    expect(shareOf(new Set(ids.slice(0, 3)), story).ofCountries).toBe(0.5);
    expect(shareOf(new Set(ids.slice(0, 1)), story).ofCountries).toBe(0.1667);
  });

  it('gives articles without a known country no weight by country', () => {
    const stateless = makeArticles([
      { source: 'zz-one', title: 'A' },
      { source: 'fr-one', title: 'B' },
    ]);
    const share = shareOf(new Set([stateless[0]?.article.id ?? '']), stateless);
    expect(share).toEqual({ articles: 1, ofArticles: 0.5, ofCountries: 0 });
  });

  it('of a part and of the rest add up to the whole story', () => {
    const source = fc.constantFrom('us-a', 'us-b', 'fr-a', 'de-a', 'jp-a', 'jp-b');
    const sketches = fc.array(source, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(sketches, fc.nat(30), (sources, at) => {
        const articles = makeArticles(sources.map((each, index) => ({ source: each, title: `T${index}` })));
        const all = articles.map(({ article }) => article.id);
        const part = shareOf(new Set(all.slice(0, at)), articles);
        const rest = shareOf(new Set(all.slice(at)), articles);
        expect(part.articles + rest.articles).toBe(articles.length);
        expect(part.ofArticles + rest.ofArticles).toBeCloseTo(1, 3);
        expect(part.ofCountries + rest.ofCountries).toBeCloseTo(1, 3);
      }),
    );
  });
});
