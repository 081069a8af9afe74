import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../../../../scripts/adapters/snapshot/open-snapshot.ts';
import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));
const meant = JSON.parse(readFileSync(`${project}/tests/fixtures/sample-takes.json`, 'utf8')) as Record<
  string,
  { event: string }
>;

describe('the bundled sample day', () => {
  it('falls into exactly the events that its writers meant', async () => {
    const articles = joinArticles(await openSnapshot(`${project}/content/snapshots/2026-03-18`));
    const urls = new Map(articles.map(({ article }) => [article.id, article.url]));
    const found = sparseClusterer()
      .cluster(articles)
      .map(({ links }) => links.map(({ article }) => urls.get(article) ?? '').sort());
    const events = Map.groupBy(urls.values(), (url) => meant[url]?.event);
    expect(found.sort()).toEqual([...events.values()].map((members) => members.sort()).sort());
  });
});
