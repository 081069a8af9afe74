import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A site of a few small files, with a day’s record, as a build leaves it. */
export function makeSite(...days: readonly string[]): Record<string, string> {
  const [newest = ''] = days.toSorted().reverse();
  // Each build has another script, and keeps the style.
  const script = `_astro/app.${hashOf(days.join()).slice(0, 8)}.js`;
  const page = (title: string, links: readonly string[]) =>
    `<!doctype html><link rel="stylesheet" href="/_astro/style.abc.css"><script src="/${script}"></script>` +
    `<h1>${title}</h1>${links.map((link) => `<a href="${link}">on</a>`).join('')}${'words '.repeat(300)}`;
  const older = (name: string) => page(name, []).replace(/<script.*?<\/script>/, '');
  const ofDay = (day: string): Record<string, string> => ({
    [`${day}/index.html`]: older(`The day ${day}`).replace('</h1>', `</h1><a href="/${day}/story/">on</a>`),
    [`${day}/story/index.html`]: older(`The story of ${day}`),
    [`${day}/card.png`]: `a picture of ${day}`,
    [`${day}/addresses.json`]: JSON.stringify({
      ...{ formatVersion: 1, day, madeFrom: hashOf(day), texts: 'full', images: 'none' },
      paths: ['addresses.json', 'card.png', 'index.html', 'story/index.html'],
    }),
  });
  return {
    ...Object.fromEntries(days.flatMap((day) => Object.entries(ofDay(day)))),
    '.nojekyll': '',
    '404.html': older('Not found'),
    '_astro/style.abc.css': 'h1 { color: red }',
    [script]: `run('${script}')`,
    _headers: '/*\n',
    'archive/index.html': page(
      'All days',
      days.map((day) => `/${day}/`),
    ),
    'feed.json': JSON.stringify({ items: days }),
    'index.html': page('Today', [`/${newest}/`, '/archive/']),
    'offline.json': JSON.stringify({ core: { '': newest } }),
    'pagefind/2026-03/fragment/en_1.pf_fragment': 'found',
    'published.json': JSON.stringify({ formatVersion: 1, madeFrom: hashOf(days.join()) }),
    'rss.xml': `<rss>${days.join()}</rss>`,
    'sw.js': `keep()`,
  };
}

/** The files of a folder with their texts, but for those of a hidden folder. */
export function filesIn(folder: string): Record<string, string> {
  const paths = globSync(['**', '.nojekyll'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What pages of a site name that is not there. */
export const deadLinks = (files: Readonly<Record<string, string>>): string[] =>
  Object.entries(files)
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      Array.from(html.matchAll(/(?:href|src)="\/([^"]+)"/g), ([, to = '']) => to)
        .filter((to) => files[to.replace(/\/$/, '/index.html')] === undefined)
        .map((to) => `${path} → ${to}`),
    );

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
