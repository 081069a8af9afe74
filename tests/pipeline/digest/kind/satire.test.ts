import { expect, it } from 'vitest';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../../../scripts/pipeline/digest/default-digest-options.ts';
import { monitoredPress } from '../../../../scripts/pipeline/digest/compose/monitoring.ts';
import { isSatire, withoutSatire } from '../../../../scripts/pipeline/digest/kind/is-satire.ts';
import { countryNews } from '../../../../src/lib/country-news.ts';
import { dayHeadline, itemsInOrder } from '../../../../src/lib/country-page.ts';
import { flood } from '../../../support/flood.ts';
import { DAY, makeSnapshot } from '../../../support/make-day.ts';
import { newsOf } from '../../../support/make-news.ts';

const NOON = `${DAY}T12:00:00Z`;
const SATIRICAL = 'de-possen';
const made = makeSnapshot(
  ['de-blatt', 'fr-matin', SATIRICAL].map((source) => flood(source, NOON, '4,300 people leave')),
);
const snapshot = {
  ...made,
  sources: made.sources.map((source) =>
    source.id === SATIRICAL ? { ...source, kind: 'satire' as const } : source,
  ),
};
const day = newsOf(composeSnapshot(snapshot, defaultDigestOptions('full')));
const satirical = day.articles.filter(isSatire);

it('satire is in no story, and is marked', () => {
  expect(satirical.map(({ kind, story }) => [kind, story])).toEqual([['satire', undefined]]);
  const [story] = day.stories;
  expect(story?.articles).toHaveLength(2);
  expect(story?.sources).toBe(2);
});

it('satire leads no country, and is the last of what its press has', () => {
  const [own] = countryNews('DE', [day]);
  if (!own) throw new Error('Germany is not read');
  expect(itemsInOrder('DE', own).at(-1)?.article?.source.id).toBe(SATIRICAL);
  const alone = { ...own, stories: [], articles: satirical };
  expect(dayHeadline('DE', alone)).toBeUndefined();
});

it('no story is looked for in its headlines', () => {
  const headline = (source: string) => ({
    source,
    url: `https://${source}.example/1`,
    title: 'Flood in Marsk',
    language: 'en',
  });
  const read = withoutSatire({ ...snapshot, headlines: [headline('de-blatt'), headline(SATIRICAL)] });
  expect(read.headlines.map(({ source }) => source)).toEqual(['de-blatt']);
});

it.each(['ok', 'failed'] as const)(
  'satire is no press that is monitored, where its feed is %s',
  (outcome) => {
    const feed = `https://${SATIRICAL}.example/feed`;
    const sources = snapshot.sources.map((source) =>
      source.id === SATIRICAL
        ? { ...source, feeds: [feed] }
        : { ...source, feeds: [`${source.homepage}feed`] },
    );
    const ledger = sources.flatMap(({ id, feeds }) =>
      feeds.map((subject) => ({
        stage: 'gather' as const,
        subject,
        outcome: id === SATIRICAL ? outcome : ('ok' as const),
      })),
    );
    const press = monitoredPress(withoutSatire({ ...snapshot, sources, ledger }), []);
    expect(press.find(({ country }) => country === 'DE')).toMatchObject({
      healthy: 1,
      unread: 0,
      failed: false,
    });
  },
);
