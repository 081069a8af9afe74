import { describe, expect, it } from 'vitest';
import { caddyConfig } from '../../../scripts/adapters/hosts/caddy-config.ts';
import { cacheOf, CACHE, isText, typeOf } from '../../../scripts/adapters/hosts/file-rules.ts';
import { headersFile } from '../../../scripts/adapters/hosts/headers-file.ts';
import { nginxConfig } from '../../../scripts/adapters/hosts/nginx-config.ts';

describe('how a host answers with a file', () => {
  it.each([
    ['index.html', CACHE.shortly, 'text/html'],
    ['2026-03-01/card.png', CACHE.shortly, 'image/png'],
    ['_astro/page.abc.css', CACHE.forever, 'text/css'],
    ['images/0f3a.avif', CACHE.forever, 'image/avif'],
    ['maps/world.0f3a.svg', CACHE.forever, 'image/svg+xml'],
    ['flags.0f3a.png', CACHE.forever, 'image/png'],
    ['flags.css', CACHE.shortly, 'text/css'],
    ['pagefind/2026-03/fragment/en_1.pf_fragment', CACHE.forever, 'application/octet-stream'],
    ['pagefind/2026-03/pagefind-entry.json', CACHE.shortly, 'application/json'],
    ['sw.js', CACHE.never, 'text/javascript'],
    ['offline.json', CACHE.never, 'application/json'],
    ['feed.json', CACHE.shortly, 'application/feed+json'],
    ['countries/fr/feed.json', CACHE.shortly, 'application/feed+json'],
    ['data/2026-03-01/stories.json', CACHE.shortly, 'application/json'],
    ['missed/fr/rss.xml', CACHE.shortly, 'application/rss+xml'],
    ['sitemap-index.xml', CACHE.shortly, 'application/xml'],
    ['data/2026-03-01/articles.parquet', CACHE.shortly, 'application/vnd.apache.parquet'],
    ['data/2026-03-01/articles.ndjson', CACHE.shortly, 'application/x-ndjson'],
    ['sources.opml', CACHE.shortly, 'text/x-opml'],
    ['manifest.webmanifest', CACHE.shortly, 'application/manifest+json'],
    ['.nojekyll', CACHE.shortly, undefined],
  ])('%s', (path, cache, type) => {
    expect([cacheOf(path), typeOf(path)]).toEqual([cache, type]);
  });

  it('texts shrink, and nothing else', () => {
    const paths = [
      'index.html',
      'feed.json',
      'rss.xml',
      'maps/a.b.svg',
      'a.ndjson',
      'a.opml',
      'a.webmanifest',
    ];
    expect(paths.filter(isText)).toEqual(paths);
    expect(['a.png', 'a.avif', 'a.parquet', 'a.zst', 'a.woff2', 'a.pf_index'].filter(isText)).toEqual([]);
  });
});

/** The rules of a `_headers` file: each path with its headers. */
const rulesOf = (text: string) =>
  text
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => rule.split('\n').map((line) => line.trim()))
    .map(([path = '', ...headers]) => ({ path, headers }));

describe('_headers', () => {
  const rules = rulesOf(headersFile('/world/'));

  it('keeps within what Netlify and Cloudflare Pages have in common', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\/world\/(?:[\w.-]+\/|:[a-z]+\/)*(?:[\w.-]+|\*)$/);
      for (const header of headers) expect(header).toMatch(/^[\w-]+: \S.{0,200}$/);
    }
  });

  it('names no header of a path twice, which Cloudflare would join', () => {
    const names = (headers: readonly string[]) => headers.map((header) => header.split(':')[0]);
    const [everywhere, ...others] = rules;
    for (const { headers } of others)
      expect(names(everywhere?.headers ?? []).filter((name) => names(headers).includes(name))).toEqual([]);
    expect(new Set(others.map(({ path }) => path)).size).toBe(others.length);
  });

  it('says the same of a file as the servers do', () => {
    for (const { path, headers } of rules.slice(1)) {
      const file = path
        .slice('/world/'.length)
        .replace(/:[a-z]+/, 'x')
        .replace('*', 'a.b');
      for (const header of headers) {
        const [name, value = ''] = header.split(': ');
        expect([file, value.split(';')[0]]).toEqual([
          file,
          name === 'Content-Type' ? typeOf(file) : cacheOf(file),
        ]);
      }
    }
  });
});

describe('headers of a publisher', () => {
  const headers = {
    'Permissions-Policy': 'geolocation=(self "https://a.example")',
    'referrer-policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; preload',
  };
  const served = { root: '/srv/www', withdrawn: [], headers };

  it('stand beside those of the program, or in their place, in every form', () => {
    const [everywhere] = rulesOf(headersFile('/', headers));
    expect(everywhere?.headers).toEqual([
      "Content-Security-Policy: frame-ancestors 'none'",
      'X-Content-Type-Options: nosniff',
      'Permissions-Policy: geolocation=(self "https://a.example")',
      'referrer-policy: same-origin',
      'Strict-Transport-Security: max-age=63072000; preload',
    ]);
    const nginx = nginxConfig(served);
    expect(nginx).toContain(
      String.raw`add_header Permissions-Policy "geolocation=(self \"https://a.example\")" always;`,
    );
    expect(nginx.match(/add_header referrer-policy/gi)).toHaveLength(1);
    expect(nginx).toContain('https "max-age=63072000; preload";');
    const caddy = caddyConfig(served);
    expect(caddy).toContain(String.raw`Permissions-Policy "geolocation=(self \"https://a.example\")"`);
    expect(caddy).toContain('header @secure Strict-Transport-Security "max-age=63072000; preload"');
    expect(caddy).not.toContain('no-referrer');
  });
});

describe('the configuration of a server', () => {
  it('has names of its own for each site, and no more of an address than it needs', () => {
    const served = { root: '/srv/www', withdrawn: [] };
    const one = nginxConfig({ ...served, site: 'https://news.example', base: '/a.b/' });
    const other = nginxConfig({ ...served, site: 'https://other.example' });
    const names = (text: string) => Array.from(text.matchAll(/^map .* (\$\w+) \{/gm), ([, name]) => name);
    expect(names(one).filter((name) => names(other).includes(name))).toEqual([]);
    expect(one).toContain('"~^(?:200|206|304):/a[.]b/(?:_astro/');
    expect(nginxConfig(served)).toContain('server_name _;');
    expect(caddyConfig(served)).toContain('\n:80 {\n');
  });
});
