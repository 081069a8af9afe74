import { describe, expect, it } from 'vitest';
import { missedClaims } from '../../scripts/bench/missed-claims.ts';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { quietHeadlines } from '../support/make-headlines.ts';

const NOON = `${DAY}T12:00:00Z`;
const later = { source: 'us-four', title: 'A governor signs a farm bill', paragraphs: ['It was signed.'] };
const made = makeSnapshot(
  [...['de-blatt', 'fr-matin', 'pl-glos'].map((source) => flood(source, NOON, '4,300 people leave')), later],
  quietHeadlines('us').map(({ source }) => source),
);
const snapshot = { ...made, headlines: quietHeadlines('us') };
const options = defaultDigestOptions('full');
const { stories } = composeSnapshot(snapshot, options);

describe('what a day says was missed, held against an editor', () => {
  it('is a claim for each story and country, with the nearest headlines', () => {
    const { claims } = missedClaims(stories, snapshot, () => undefined, options.clusterer);
    expect(claims).toMatchObject([{ country: 'US', sources: 3, headlines: 30, nearest: [] }]);
  });

  it('does not hold where the editor put an article of the country into the same event', () => {
    const event = new Map(joinArticles(snapshot).map(({ article }) => [article.id, 'flood']));
    const held = missedClaims(stories, snapshot, (id) => event.get(id), options.clusterer);
    expect(held.contradictedByGold).toHaveLength(1);
    const alone = missedClaims(stories, snapshot, () => undefined, options.clusterer);
    expect(alone.contradictedByGold).toEqual([]);
  });

  it('does not hold where a headline of the country comes near the event as the editor drew it', () => {
    const reported = {
      source: 'us-one',
      url: 'https://us-one.example/bill',
      title: later.title,
      language: 'en',
    };
    const event = new Map(joinArticles(snapshot).map(({ article }) => [article.id, 'flood']));
    const whole = { ...snapshot, headlines: [...snapshot.headlines, reported] };
    const claims = missedClaims(stories, whole, (id) => event.get(id), options.clusterer);
    expect(claims.contradictedByHeadlines).toHaveLength(1);
    expect(missedClaims(stories, whole, () => undefined, options.clusterer).contradictedByHeadlines).toEqual(
      [],
    );
  });
});
