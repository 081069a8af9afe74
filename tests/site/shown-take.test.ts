import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { shownTake } from '../../src/lib/shown-take.ts';
import { anglesClusterer, anglesDay, anglesSplitter, LONG } from '../support/angles.ts';
import { newsOf } from '../support/make-news.ts';

const options = { clusterer: anglesClusterer, splitter: anglesSplitter, textPolicy: 'full' } as const;
const { stories, articleById } = newsOf(composeSnapshot(anglesDay, options));

const takeOf = (label: string) => {
  const take = stories.flatMap(({ takes }) => takes).find((each) => each.label === label);
  if (!take) throw new Error(`no take ${label}`);
  return take;
};

describe('a take as it is shown', () => {
  it('has no headline twice: its name says whose it is, and what is quoted is not listed', () => {
    const { namedBy, quotes, articles } = shownTake(takeOf(LONG), articleById);
    expect(namedBy?.source.id).toBe('no-fjord');
    expect(quotes.map(({ text }) => text)).toEqual(['Port hid the cracks, say fishers']);
    expect(articles).toEqual([]);
  });

  it('lists what is not quoted where few quotations are shown', () => {
    const { namedBy, quotes, articles } = shownTake(takeOf('Minister Promises a Wall'), articleById, 1);
    expect(namedBy).toBeUndefined();
    expect(quotes).toHaveLength(1);
    expect(articles.map(({ title }) => title)).toEqual(['New sea wall by May, minister says']);
  });

  it('lists an article of whose headline a part is quoted', () => {
    const take = takeOf('Minister Promises a Wall');
    const evidence = take.evidence.map((each) => ({ ...each, text: each.text.slice(0, 8), end: 8 }));
    expect(shownTake({ ...take, evidence }, articleById).articles).toHaveLength(2);
  });
});
