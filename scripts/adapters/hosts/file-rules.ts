/**
 * How a host answers with the files of a site. Patterns are of paths below the root of the site, without a slash before them,
 * and of the syntax that JavaScript, PCRE (nginx) and RE2 (Caddy) have in common.
 */

/** What `Cache-Control` says of a file (RFC 9111, RFC 8246). */
export const CACHE = {
  /** Its name changes with its bytes. A year, in seconds. */
  forever: 'public, max-age=31536000, immutable',
  /** Pages, feeds and data change with a repair, and go with a withdrawal: five minutes, in seconds. */
  shortly: 'public, max-age=300',
  /** What shows browsers and machines that the site has changed. */
  never: 'no-cache',
};

/** Files that are named by their bytes. */
export const NAMED_BY_BYTES = [
  '_astro/.+',
  'images/.+',
  'maps/.+',
  'flags[.][0-9a-z]+[.]png',
  'pagefind/[^/]+/(?:fragment|index|filter)/.+',
];

/** Files that say whether others have changed. */
export const ASKED_FOR_EACH_TIME = ['sw[.]js', '(?:offline|published|withdrawn)[.]json'];

/** The media types of files by their extensions: all that a site has. */
export const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  eml: 'message/rfc822',
  epub: 'application/epub+zip',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  ndjson: 'application/x-ndjson',
  opml: 'text/x-opml',
  pagefind: 'application/octet-stream',
  parquet: 'application/vnd.apache.parquet',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zst: 'application/zstd',
};

/** The media types of files that their extensions do not show, by pattern. */
export const TYPES_BY_PATH: readonly (readonly [type: string, pattern: string])[] = [
  ['application/feed+json', '(?:(?:[^/]+/)*feed|stories|threads)[.]json'],
  ['application/rss+xml', '(?:(?:[^/]+/)*rss|stories|threads)[.]xml'],
];

/** Extensions of which not every system and host knows the type. */
const RARE: readonly string[] = [
  'avif',
  'eml',
  'epub',
  'md',
  'ndjson',
  'opml',
  'parquet',
  'webmanifest',
  'zst',
];

/** Types whose files are text, and shrink when they are compressed. */
export const TEXT_TYPES: readonly string[] = [
  ...Object.values(TYPES).filter((type) => /^text\/|[/+](?:json|xml)$|x-ndjson/.test(type)),
  ...TYPES_BY_PATH.map(([type]) => type),
].filter((type, index, all) => all.indexOf(type) === index);

/** One pattern of whole paths from several. */
export const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const matches = (patterns: readonly string[], path: string): boolean =>
  new RegExp(`^${anyOf(patterns)}$`).test(path);

/** What `Cache-Control` says of a file. */
export function cacheOf(path: string): string {
  if (matches(NAMED_BY_BYTES, path)) return CACHE.forever;
  return matches(ASKED_FOR_EACH_TIME, path) ? CACHE.never : CACHE.shortly;
}

/** The media type of a file; undefined where only the host can know. */
export const typeOf = (path: string): string | undefined => specialType(path) ?? TYPES[extensionOf(path)];

/** The media type of a file whose name does not show it everywhere; undefined of all others. */
export const rareTypeOf = (path: string): string | undefined =>
  specialType(path) ?? (RARE.includes(extensionOf(path)) ? typeOf(path) : undefined);

const extensionOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? '';

const specialType = (path: string): string | undefined =>
  TYPES_BY_PATH.find(([, pattern]) => matches([pattern], path))?.[0];

/** Whether a file is text, and shrinks when it is compressed. */
export const isText = (path: string): boolean => TEXT_TYPES.includes(typeOf(path) ?? '');
