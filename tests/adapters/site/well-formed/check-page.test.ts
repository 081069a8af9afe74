import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { type ExpectedSite, pageCheck } from '../../../../scripts/adapters/site/well-formed/check-page.ts';
import { putIntoDays } from '../../../../scripts/adapters/site/well-formed/put-in.ts';
import { exactly } from '../../../../scripts/pipeline/outcome/failure.ts';
import { writeFrontMatter } from '../../../../scripts/text/front-matter.ts';
import { EXTERNAL_LINK } from '../../../../src/lib/external-link.ts';
import { payloads } from '../../../support/payloads.ts';
import { temporaryFolder } from '../../../support/snapshot-files.ts';

const DAY = '2026-03-18';
const EVIL = 'https://evil.example/';
const article = (id: string, slug: string) => ({
  ...{ id, slug, url: `https://gazette.example/${slug}?a=1&b=é` },
  ...{
    title: EVIL,
    summary: `url: '${EVIL}'\nurl: '${EVIL}'`,
    source: { homepage: 'https://gazette.example' },
  },
});
const ARTICLES = [article('a1', 'ferry'), article('b2', 'quay'), article('c3', 'crane')];

/** The Markdown of a day, in whose texts an attacker wrote what looks like its fields. */
const MARKDOWN: Readonly<Record<string, string>> = {
  'digest.md': writeFrontMatter(
    { failed: [{ feed: 'https://gazette.example/feed' }], title: EVIL },
    `url: '${EVIL}'`,
  ),
  'stories/harbour.md': writeFrontMatter({ slug: 'harbour', articles: ['a1', 'b2'], labels: [EVIL] }, EVIL),
  ...Object.fromEntries(
    ARTICLES.map((each) => [`articles/${each.slug}.md`, writeFrontMatter(each, `---\nurl: '${EVIL}'`)]),
  ),
};

const FILES = new Set([
  ...['index.html', `${DAY}/index.html`, `${DAY}/harbour/index.html`, `${DAY}/card.png`],
  ...ARTICLES.map(({ slug }) => `${DAY}/articles/${slug}/index.html`),
]);

async function expected(settings: ExpectedSite['settings'] = {}): Promise<ExpectedSite> {
  const digests = await temporaryFolder();
  for (const [file, text] of Object.entries(MARKDOWN)) {
    await mkdir(dirname(join(digests, DAY, file)), { recursive: true });
    await writeFile(join(digests, DAY, file), text);
  }
  return { days: await putIntoDays(digests, [DAY]), made: [DAY], settings };
}

const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;
const own = (path: string): string => `<a href="/${path}">x</a>`;
const away = (address: string): string =>
  `<a href="${address.replaceAll('&', '&amp;').replaceAll('"', '&#34;')}" rel="${EXTERNAL_LINK}">x</a>`;
const SOURCE = away('https://gazette.example/ferry?a=1&b=é#:~:text=The%20ferry');
const STORY = own(`${DAY}/articles/ferry/`) + own(`${DAY}/articles/quay/#text`);

async function failureOf(
  file: string,
  body: string,
  settings?: ExpectedSite['settings'],
): Promise<string | undefined> {
  const failure = pageCheck(await expected(settings), FILES)(file, page(body));
  return failure && exactly(failure);
}

it.each([
  ['index.html', away('https://gazette.example/') + away('https://gazette.example/feed') + own(`${DAY}/`)],
  ['index.html', '<a href="#top">x</a><a href="?page=2">x</a><a href="http://localhost:4321/about/">x</a>'],
  ['index.html', `<picture><source srcset="/${DAY}/card.png 2x"><img src="/${DAY}/card.png"></picture>`],
  [`${DAY}/harbour/index.html`, STORY + STORY],
  [`${DAY}/articles/ferry/index.html`, SOURCE],
  // In place of a page that was withdrawn stands one without its links.
  [`${DAY}/withdrawn/index.html`, own('corrections/')],
])('the page %s with %s has what was put in', async (file, body) => {
  expect(await failureOf(file, body)).toBeUndefined();
});

it.each([
  ['index.html', away(EVIL), 'leads to https://evil.example/, which nothing of the day has'],
  ['index.html', '<a href="//evil.example/">x</a>', 'leads to //evil.example/'],
  ['index.html', '<a href="/\\evil.example/">x</a>', 'which nothing of the day has'],
  ['index.html', '<a href="ht&#9;tps://evil.example/">x</a>', 'which no template would write'],
  ['index.html', '<a href=" https://evil.example/">x</a>', 'which no template would write'],
  ['index.html', '<a href="other/">x</a>', 'which no template would write'],
  ['index.html', '<svg><a a:href="javascript:alert(1)"></a></svg>', 'leads to javascript:alert(1)'],
  ['index.html', '<svg><animate attributename="href"></animate></svg>', 'it has the element <animate>'],
  ['index.html', '<style>p{}</style>', 'it has the element <style>'],
  ['index.html', '<a href="javascript:alert(1)">x</a>', 'leads to javascript:alert(1)'],
  ['index.html', '<a href="&#106;avascript:alert(1)">x</a>', 'leads to javascript:alert(1)'],
  ['index.html', '<a href="data:text/html,x">x</a>', 'which nothing of the day has'],
  ['index.html', '<a href="http://localhost:43210/">x</a>', 'which nothing of the day has'],
  ['index.html', '<a href="http://localhost:4321@evil.example/">x</a>', 'which nothing of the day has'],
  [
    'index.html',
    '<a href="https://gazette.example/">x</a>',
    'leads to https://gazette.example/ and does not say so',
  ],
  ['index.html', '<a href="https://[">x</a>', 'which no template would write'],
  ['index.html', own(`${DAY}/other/`), 'which is not there'],
  ['index.html', '<img src="https://gazette.example/">', '<img> leads to https://gazette.example/'],
  ['index.html', '<img srcset="/a.png 1x, https://evil.example/ 2x">', 'leads to https://evil.example/'],
  ['index.html', '<form action="https://evil.example/"></form>', '<form> leads to https://evil.example/'],
  ['index.html', '<svg><use xlink:href="https://evil.example/#a"></use></svg>', '<use> leads to'],
  ['index.html', '<iframe></iframe>', 'it has the element <iframe>'],
  ['index.html', '<base href="/">', 'it has the element <base>'],
  ['index.html', '<p onclick="a()">x</p>', '<p> has the attribute onclick'],
  ['index.html', '<p style="position:fixed">x</p>', '<p> has the attribute style'],
  ['index.html', '<button formaction="/">x</button>', 'has the attribute formaction'],
  ['index.html', '<meta http-equiv="Refresh" content="0">', 'it has a <meta> for refresh'],
  ['index.html', '<script>alert(1)</script>', 'it has a script of its own'],
  [`${DAY}/index.html`, own(`${DAY}/articles/other/`), 'which is not there'],
  [
    `${DAY}/harbour/index.html`,
    own(`${DAY}/articles/ferry/`),
    'it does not have the article quay of its story',
  ],
  [
    `${DAY}/harbour/index.html`,
    STORY + own(`${DAY}/articles/crane/`),
    'it has 3 articles where 2 were put in',
  ],
  [
    `${DAY}/articles/ferry/index.html`,
    away('https://gazette.example/quay?a=1&b=é'),
    'does not lead to the article',
  ],
])('the page %s with %s is refused: %s', async (file, body, why) => {
  expect(await failureOf(file, body)).toContain(why);
});

it('links of a site below a path are held against that path, and a publisher’s addresses are its own', async () => {
  const settings = {
    ...{ site: 'https://news.example', base: '/world', snapshots: 'https://files.example/days' },
    publication: { corrections: 'desk@news.example' },
  };
  const body = `<a href="/world/about/">x</a><a href="mailto:desk@news.example">x</a><a href="https://files.example/days/a.tar.zst">x</a>`;
  expect(await failureOf('index.html', body, settings)).toBeUndefined();
  expect(await failureOf('index.html', own('about/'), settings)).toContain('which nothing of the day has');
  expect(await failureOf('index.html', '<a href="mailto:a@evil.example">x</a>', settings)).toContain(
    'mailto:a@evil',
  );
  expect(await failureOf('index.html', away('https://files.example/daysold/'), settings)).toContain(
    'nothing of the day',
  );
});

it('no known attack that would run or lead away passes when it becomes markup', async () => {
  const check = pageCheck(await expected(), FILES);
  const passed = payloads().filter((payload) => check('index.html', page(payload)) === undefined);
  expect(passed.filter((payload) => /<[^>]*(?:\bon\w+\s*=|:\/\/|script:)/i.test(payload))).toEqual([]);
});
