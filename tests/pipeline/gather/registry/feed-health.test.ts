import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import type { FeedOutcome } from '../../../../scripts/pipeline/gather/day/read-feeds.ts';
import { feedHealth, healthLine } from '../../../../scripts/pipeline/gather/registry/feed-health.ts';
import { rssFeed } from '../../../support/make-feed.ts';
import { makeSource } from '../../../support/make-source.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const entry = (date: string) => `<title>A</title><link>/1</link><pubDate>${date}</pubDate>`;

function healthOf(items: string[], changes: Partial<FeedOutcome> = {}) {
  const source = makeSource('fr-a', { language: 'fr' });
  const feed = 'https://fr-a.test/feed';
  const parsed = parseFeed(rssFeed(...items), { url: feed });
  const entries = parsed.ok ? parsed.value.entries : [];
  return feedHealth({ source, feed, entries, notes: [], notModified: false, bytes: 0, ...changes }, NOW);
}

describe('a feed is', () => {
  it('healthy with a fresh entry, whatever lies about the future', () => {
    const health = healthOf([entry('2026-03-10T06:00:00Z'), entry('2999-01-01T00:00:00Z')]);
    expect(health).toMatchObject({ failure: undefined, entries: 2, newest: 6, notes: [] });
    expect(healthLine(health)).toBe('ok   fr-a  https://fr-a.test/feed: 2 entries, the newest 6 h old');
  });

  it('bad when it was given up, is empty or could not be read', () => {
    expect(healthOf([entry('2026-01-10T06:00:00Z')]).failure?.reason).toBe('its newest entry is 59 days old');
    expect(healthOf([]).failure?.reason).toBe('it has no entries');
    const failure = { stage: 'fetch', subject: 'https://fr-a.test/feed', reason: 'gone', detail: 'HTTP 410' };
    expect(healthLine(healthOf([], { failure }))).toBe('BAD  fr-a  https://fr-a.test/feed: gone (HTTP 410)');
  });

  it('to be looked at when it moved, speaks another language or gives no dates', () => {
    const health = healthOf(['<title>A</title><link>/1</link><dc:language>de</dc:language>'], {
      movedTo: 'https://fr-a.test/new',
    });
    expect(health.failure).toBeUndefined();
    expect(health.notes).toEqual([
      'moved permanently to https://fr-a.test/new',
      'declares the language de, the registry says fr',
      'its entries have no dates',
    ]);
  });
});
