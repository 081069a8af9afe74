import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { flood } from '../../../support/flood.ts';
import { DAY, makeSnapshot, type ArticleSketch } from '../../../support/make-day.ts';

const NOON = `${DAY}T12:00:00Z`;
const articles: ArticleSketch[] = [
  flood('de-blatt', NOON, '4,300 leave'),
  flood('fr-matin', NOON, '4,300 people leave'),
  flood('pl-glos', NOON, 'thousands leave'),
];

describe('an old snapshot without headlines', () => {
  it('is measured on those of its articles, by the same rules', () => {
    const snapshot = makeSnapshot([...articles, { source: 'us-one', title: 'A word about apples' }]);
    const { stories } = composeSnapshot(snapshot, defaultDigestOptions('full'));
    expect(stories[0]?.coverage).toMatchObject({
      covered: ['DE', 'FR', 'PL'],
      noMatch: [],
      unknown: [{ why: 'too few sources', countries: ['US'] }],
    });
    expect(stories[0]?.missedBy).toEqual([]);
  });
});
