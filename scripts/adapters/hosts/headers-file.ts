import { CACHE, HEADERS, STRICT_TRANSPORT } from './file-rules.ts';

/**
 * What the rules of `_headers` name: exact paths, `:part` for one part and `*` at the end. Netlify and Cloudflare Pages
 * agree on no more, and differ on a path that two rules give the same header; so none does. What no rule names, both let be
 * asked for anew at each visit.
 */
const FOREVER = [
  '_astro/*',
  'images/*',
  'maps/*',
  'pagefind/:month/fragment/*',
  'pagefind/:month/index/*',
  'pagefind/:month/filter/*',
];

const TYPED: readonly (readonly [type: string, paths: readonly string[]])[] = [
  [
    'application/feed+json; charset=utf-8',
    [
      'feed.json',
      'stories.json',
      'threads.json',
      'countries/:country/feed.json',
      'missed/:country/feed.json',
    ],
  ],
  [
    'application/rss+xml; charset=utf-8',
    ['rss.xml', 'stories.xml', 'threads.xml', 'countries/:country/rss.xml', 'missed/:country/rss.xml'],
  ],
  ['text/x-opml; charset=utf-8', ['feeds.opml', 'sources.opml']],
  ['message/rfc822', [':day/mail.eml']],
  ['application/epub+zip', [':day/overview.epub']],
  ['application/x-ndjson', ['data/:day/articles.ndjson', 'data/:day/stories.ndjson']],
  [
    'application/vnd.apache.parquet',
    ['data/:day/articles.parquet', 'data/:day/stories.parquet', 'data/:day/coverage.parquet'],
  ],
];

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read.
 * @param base the path of the site on its host, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('*', { ...HEADERS, 'Strict-Transport-Security': STRICT_TRANSPORT }),
    ...FOREVER.map((path) => rule(path, { 'Cache-Control': CACHE.forever })),
    ...TYPED.flatMap(([type, paths]) => paths.map((path) => rule(path, { 'Content-Type': type }))),
    '',
  ].join('\n');
}
