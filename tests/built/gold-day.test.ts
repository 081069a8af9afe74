import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOfDay } from '../support/faults-of-day.ts';
import { textOfHtml } from '../support/feed-text.ts';
import { copyProject, rebuild } from '../support/project-copy.ts';
import { PROJECT, runScript } from '../support/run-script.ts';

interface Feed {
  items: { title: string; url: string; content_html: string }[];
}

/** A real day of 500 articles, where it lies beside the project. */
const GOLD = join(PROJECT, '../shared/gold/2019-11-15.jsonl');

describe.skipIf(!existsSync(GOLD))('a site of a real day of 500 articles', () => {
  let project = '';
  let dist = '';
  const feed = (name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as Feed;
  beforeAll(async () => {
    project = await copyProject();
    dist = join(project, 'dist');
    const snapshot = join(project, 'gold');
    const made = await runScript('import.ts', GOLD, '--day', '2019-11-15', '--out', snapshot);
    if (made.status !== 0) throw new Error(`the real day cannot be imported:\n${made.said}`);
    const built = await rebuild(project, [snapshot], { TZ: 'UTC' });
    if (built.status !== 0) throw new Error(`the real day does not build:\n${built.said}`);
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('prints no headline more than twice on a story’s page, and has no heading without content', () => {
    const { stories, ...faults } = faultsOfDay(dist, '2019-11-15');
    expect(stories).toBeGreaterThan(50);
    expect(faults).toEqual({ printed: [], empty: [] });
  });

  it('is kept for reading offline in a megabyte, with its thirty first stories', () => {
    const list = JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8')) as Record<
      'core' | 'digest',
      Record<string, string>
    >;
    const paths = [...Object.keys(list.core), ...Object.keys(list.digest)];
    const sizes = paths.map((path) => {
      const bytes = readFileSync(join(dist, /(^|\/)$/.test(path) ? `${path}index.html` : path));
      return path.endsWith('.png') ? bytes.length : gzipSync(bytes).length;
    });
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2 ** 20);
    expect(paths.filter((path) => /^2019-11-15\/[^/]+\/$/.test(path))).toHaveLength(30);
    expect(paths.filter((path) => path.startsWith('2019-11-15/articles/')).length).toBeGreaterThan(50);
  });

  it('names at once the countries that a story is about and whose press cannot be judged', () => {
    const [page = ''] = globSync('2019-11-15/tenuous-truce-in-gaza*/index.html', { cwd: dist });
    const html = readFileSync(join(dist, page), 'utf8');
    expect(textOfHtml(/Cannot be judged<\/dt>.*?<\/summary>/s.exec(html)?.[0] ?? '')).toMatch(
      /Israel and \d+ more countries, and why/,
    );
  });

  describe('in its feeds', () => {
    it('has a daily item of ten stories in at most 1,200 words', () => {
      const [item, ...others] = feed('feed.json').items;
      const html = item?.content_html ?? '';
      const text = textOfHtml(html);
      expect(others).toEqual([]);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(1200);
      expect(html.match(/<h2>/g)).toHaveLength(10);
      expect(html.match(/<h2>.*<\/h2><p>\d+ sources? in [^<]+<\/p><p>“/g)).toHaveLength(10);
      expect(text).toMatch(/\nNot found in the United States’ headlines: \d+ stories, first “.+”/);
      expect(text).toMatch(/\nAll \d+ stories of Friday, 15 November 2019$/);
    });

    it('prints no quotation twice in a story', () => {
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

    it('has a summary for nearly every article', () => {
      const items = globSync('countries/*/feed.json', { cwd: dist }).flatMap((name) => feed(name).items);
      const silent = items.filter(({ content_html }) => !/<p>.+<\/p>\n<p>— /s.test(content_html));
      expect(items.length).toBeGreaterThan(400);
      expect(silent.length / items.length).toBeLessThan(0.02);
      expect(items.filter(({ content_html }) => content_html.includes('Read it'))).toEqual([]);
    });

    it('passes their check', async () => {
      const { status, said } = await runScript('check-feeds.ts', dist);
      expect([status, said]).toEqual([0, expect.stringContaining('well-formed and complete')]);
    });
  });
});
