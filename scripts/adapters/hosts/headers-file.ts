import type { HostHeaders } from '../../../src/schemas/host-headers.ts';
import { answerHeaders, STRICT } from './answer-headers.ts';
import { CACHE, isText, rareTypeOf } from './file-rules.ts';

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

/** Files whose types these hosts do not know; `file-rules.ts` does. */
const TYPED = [
  'feed.json',
  'stories.json',
  'threads.json',
  'countries/:country/feed.json',
  'missed/:country/feed.json',
  'rss.xml',
  'stories.xml',
  'threads.xml',
  'countries/:country/rss.xml',
  'missed/:country/rss.xml',
  'feeds.opml',
  'sources.opml',
  ':day/mail.eml',
  ':day/overview.epub',
  'data/:day/articles.ndjson',
  'data/:day/stories.ndjson',
  'data/:day/articles.parquet',
  'data/:day/stories.parquet',
  'data/:day/coverage.parquet',
];

/** The type of the files of a rule, with the charset of texts; lines of JSON are UTF-8 in any case (RFC 8259, 8.1). */
function typed(path: string): string {
  const type = rareTypeOf(path) ?? '';
  return isText(path) && !path.endsWith('.ndjson') ? `${type}; charset=utf-8` : type;
}

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read.
 * @param base the path of the site on its host, with a slash at both ends
 * @param own headers that the publisher adds
 */
export function headersFile(base: string, own?: HostHeaders): string {
  const { always, strict } = answerHeaders(own);
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('*', { ...always, [STRICT]: strict }),
    ...FOREVER.map((path) => rule(path, { 'Cache-Control': CACHE.forever })),
    ...TYPED.map((path) => rule(path, { 'Content-Type': typed(path) })),
    '',
  ].join('\n');
}
