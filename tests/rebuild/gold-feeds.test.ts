import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysNamed, readGoldDays } from '../../scripts/bench/day/gold-days.ts';
import { textOfHtml } from '../support/feed-text.ts';
import { sealInto } from '../support/flood.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';
import { runScript } from '../support/run-script.ts';

interface Feed {
  items: { title: string; url: string; content_html: string }[];
}

const days = daysNamed('2019-11-15 in English');

describe.skipIf(!days.every(({ texts }) => existsSync(texts)))(
  'the feeds of a real day of 500 articles',
  () => {
    let project = '';
    const feed = (name: string) => JSON.parse(readFileSync(join(project, 'dist', name), 'utf8')) as Feed;
    beforeAll(async () => {
      project = await copyProject();
      const [day] = await readGoldDays(days);
      if (!day) throw new Error('the day has no labels');
      const folder = join(project, 'gold/2019-11-15');
      await sealInto(folder, day.snapshot);
      expect((await rebuild(project, [folder])).said).toContain('built the site');
    });
    afterAll(() => rm(project, { recursive: true, force: true }));

    it('have a daily item of ten stories in at most 1,200 words', () => {
      const [item, ...others] = feed('feed.json').items;
      const html = item?.content_html ?? '';
      const text = textOfHtml(html);
      expect(others).toEqual([]);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(1200);
      expect(html.match(/<h2>/g)).toHaveLength(10);
      expect(html.match(/<h2>.*<\/h2><p>“/g)).toHaveLength(10);
      expect(text).toMatch(/\nNot found in the United States’ headlines: \d+ stories, first “.+”/);
      expect(text).toMatch(/\nAll \d+ stories of Friday, 15 November 2019$/);
    });

    it('print no quotation twice in a story', () => {
      const { items } = feed('stories.json');
      expect(items.length).toBeGreaterThan(50);
      for (const { title, content_html } of items) {
        const quotes = Array.from(textOfHtml(content_html).matchAll(/“[^“”]+”/g), ([quote]) => quote);
        expect([title, quotes.filter((quote, index) => quotes.indexOf(quote) !== index)]).toEqual([
          title,
          [],
        ]);
      }
    });

    it('have a summary for nearly every article', () => {
      const items = globSync('countries/*/feed.json', { cwd: join(project, 'dist') }).flatMap(
        (name) => feed(name).items,
      );
      const silent = items.filter(({ content_html }) => !/<p>.+<\/p>\n<p>— /s.test(content_html));
      expect(items.length).toBeGreaterThan(400);
      expect(silent.length / items.length).toBeLessThan(0.02);
      expect(items.filter(({ content_html }) => content_html.includes('Read it'))).toEqual([]);
    });

    it('pass the check of feeds', async () => {
      const { status, said } = await runScript('check-feeds.ts', join(project, 'dist'));
      expect([status, said]).toEqual([0, expect.stringContaining('well-formed and complete')]);
    });
  },
);
