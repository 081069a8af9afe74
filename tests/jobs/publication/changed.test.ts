import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { unnamedAssets } from '../../../scripts/adapters/publication/unnamed-assets.ts';
import { newPublication } from '../../../scripts/jobs/publication/new-publication.ts';
import { deadAddresses } from '../../support/dead-addresses.ts';
import { floodDay, sealInto } from '../../support/flood.ts';
import { filesIn } from '../../support/make-site.ts';
import { makeTemporary } from '../../support/run-folder.ts';
import { PROJECT, run } from '../../support/run-script.ts';

const SITE = 'https://fjord.example';
const DAYS = ['2026-03-16', '2026-03-17', '2026-03-18'];

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M1 1h38v8H1z" fill="currentColor"/></svg>';
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#123456"/></svg>';

/** Makes every day anew that has to be; returns all files of the site. */
async function buildAll(folder: string): Promise<Record<string, string>> {
  const end = await run(process.execPath, [join(PROJECT, 'scripts/build.ts'), '--all'], {
    env: { OVERVIEW_FOLDER: folder },
  });
  expect(end).toMatchObject({ status: 0 });
  return filesIn(join(folder, 'dist'));
}

const isStyleOrScript = (path: string): boolean => path.startsWith('_astro/');

describe('a publication of three days whose title, language, theme, logo and icon change', () => {
  let folder = '';
  let before: Record<string, string> = {};
  let after: Record<string, string> = {};
  beforeAll(async () => {
    folder = join(makeTemporary('changed-'), 'own');
    await newPublication(folder, 'First Title', { countries: 'NO,SE' });
    for (const day of DAYS)
      await sealInto(join(folder, 'content/snapshots', day), floodDay(day, `the water falls ${day}`));
    const build = async (title: string, ...lines: readonly string[]) => {
      const file = join(folder, 'overview.config.yaml');
      const own = readFileSync(file, 'utf8').replace(/^(?:title|theme):.*\n/gm, '');
      const all = [
        `title: ${JSON.stringify(title)}`,
        `site: ${SITE}`,
        ...lines,
        own.replace(/^site:.*\n/m, ''),
      ];
      writeFileSync(file, all.join('\n'));
      return buildAll(folder);
    };
    before = await build('First Title');
    writeFileSync(join(folder, 'logo.svg'), LOGO);
    writeFileSync(join(folder, 'icon.svg'), ICON);
    const look = ['theme: terminal', 'logo: logo.svg', 'icon: icon.svg', 'language: es'];
    after = await build('Mar & “Puerto”', ...look);
  }, 600_000);

  it('has no file left that says the old title', () => {
    expect(before['index.html']).toContain('First Title');
    const old = Object.keys(after).filter((path) => after[path]?.includes('First Title'));
    expect(old).toEqual([]);
  });

  it('says the new one, in its language, wherever a reader or a program looks', () => {
    const pages = Object.keys(after).filter((path) => path.endsWith('index.html'));
    const english = pages.filter((path) => !after[path]?.includes('<html lang="es"'));
    expect(english).toEqual([]);
    for (const day of DAYS) {
      expect(after[`${day}/index.html`]).toContain('Mar &amp; “Puerto”');
      expect(after[`${day}/card.png`]).not.toBe(before[`${day}/card.png`]);
      expect(after[`${day}/overview.epub`]).not.toBe(before[`${day}/overview.epub`]);
      expect(after[`${day}/mail.eml`]).not.toBe(before[`${day}/mail.eml`]);
    }
    for (const path of ['rss.xml', 'stories.xml', 'threads.xml'])
      expect(after[path]).toContain('Mar &amp; “Puerto”');
    for (const path of ['feed.json', 'llms.txt', 'sources.opml', 'manifest.webmanifest'])
      expect(after[path]).toContain('Mar & “Puerto”');
  });

  it('has the new colours, logo and icon on every page of every day, and no dead address', () => {
    const pages = Object.keys(after).filter((path) => /^\d{4}.*index\.html$/.test(path));
    expect(pages.filter((path) => !/icons\/logo-\w+\.svg/.test(after[path] ?? ''))).toEqual([]);
    expect(after['favicon.svg']).toContain('#123456');
    expect(after['manifest.webmanifest']).toContain('#0c110d');
    expect(before['manifest.webmanifest']).not.toContain('#0c110d');
    expect(deadAddresses(after, SITE, '/')).toEqual([]);
  });

  it('has no style or script left that no page names, also where the run was killed before it removed them', async () => {
    const old = Object.keys(before).filter((path) => isStyleOrScript(path) && after[path] === undefined);
    expect(old).not.toEqual([]);
    expect(await unnamedAssets(join(folder, 'dist'), makeTemporary('nothing-'))).toEqual([]);
    // The pages are in their place; the record of the site, which comes last, is still the old one.
    for (const path of [...old, 'published.json'])
      writeFileSync(join(folder, 'dist', path), before[path] ?? '');
    expect(await buildAll(folder)).toEqual(after);
  });
});
