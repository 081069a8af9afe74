import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { joinArticles } from '../../scripts/pipeline/snapshot/day-article.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { earlierStories } from '../../scripts/pipeline/digest/thread/earlier-stories.ts';
import { floodDay, sealInto } from '../support/flood.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { copyProject } from '../support/project-copy.ts';

interface Feed {
  items: { id: string; title: string; url: string }[];
}

describe('a site of two days below a path of its host', () => {
  let project = '';
  const command = commandsIn(() => project);
  let before: Feed;
  let earlierOfGermany: Feed;
  const feed = (name: string) => JSON.parse(readFileSync(join(project, 'dist', name), 'utf8')) as Feed;
  beforeAll(async () => {
    project = await copyProject();
    const first = floodDay('2026-03-17', '4,300 leave');
    const { stories } = composeSnapshot(first, defaultDigestOptions('full'));
    const earlier = earlierStories(stories, joinArticles(first), [], '2026-03-18');
    const folders = [];
    for (const snapshot of [first, floodDay('2026-03-18', 'the water falls', earlier)]) {
      const folder = join(project, 'two', snapshot.manifest.day);
      await sealInto(folder, snapshot);
      folders.push(folder);
    }
    const where = ['--site', 'https://news.example', '--base', '/world/'];
    await command('rebuild.ts', ...folders.slice(0, 1), ...where);
    before = feed('threads.json');
    earlierOfGermany = feed('countries/de/feed.json');
    expect((await command('rebuild.ts', ...folders, ...where)).said).toContain('built the site');
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('keeps the guid of a story that goes on, and shows its newest day', () => {
    const after = feed('threads.json');
    expect(before.items).toHaveLength(1);
    expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
    expect(after.items[0]?.title).toContain('the water falls');
    expect(after.items[0]?.url).toMatch(/^https:\/\/news\.example\/world\/2026-03-18\//);
    expect(feed('feed.json').items.map(({ url }) => url)).toEqual([
      'https://news.example/world/2026-03-18/',
      'https://news.example/world/2026-03-17/',
    ]);
  });

  it('has an article of both days once, under the guid and the address that it had', () => {
    const [known] = earlierOfGermany.items;
    const items = feed('countries/de/feed.json').items.filter(({ id }) => id === known?.id);
    expect(items).toEqual([known]);
  });

  it('leads nowhere but below its path', () => {
    const dist = join(project, 'dist');
    for (const page of globSync('**/*.html', { cwd: dist })) {
      const html = readFileSync(join(dist, page), 'utf8');
      const own = [
        ...html.matchAll(/\s(?:href|src|action|data-(?:worker|search|engine|topology|scope))="(\/[^"]*)"/g),
      ];
      expect(own.map(([, path]) => path).filter((path) => !path?.startsWith('/world/'))).toEqual([]);
    }
    expect(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')).toContain('"start_url":"/world/"');
  });

  it('has both days in its calendar and on the page of a country', () => {
    const read = (page: string) => readFileSync(join(project, 'dist', page, 'index.html'), 'utf8');
    for (const day of ['2026-03-17', '2026-03-18']) {
      expect(read('archive')).toContain(`href="/world/${day}/"`);
      expect(read('status')).toContain(`href="/world/${day}/status/"`);
    }
    expect(read('countries/de')).toContain('href="/world/2026-03-17/countries/de/"');
  });
});
