import { describe, expect, it } from 'vitest';
import { builtSite, pageTypes } from '../../scripts/bench/page-types.ts';

const sources = [
  '404.astro',
  '[day]/[...gone].astro',
  '[day]/[slug].astro',
  '[day]/[slug]/card.png.ts',
  '[day]/articles/[slug].astro',
  '[day]/index.astro',
  'about.mdx',
  'countries/[country]/index.astro',
  'countries/index.astro',
  'index.astro',
  'rss.xml.ts',
];
const files = [
  ['404.html', 1],
  ['2026-03-17/the-old/index.html', 90],
  ['2026-03-18/a-flood/index.html', 5],
  ['2026-03-18/a-storm/index.html', 7],
  ['2026-03-18/a-storm/card.png', 900],
  ['2026-03-18/articles/the-storm/index.html', 3],
  ['2026-03-18/articles/a/b/index.html', 2],
  ['2026-03-18/index.html', 4],
  ['about/index.html', 1],
  ['countries/eg/index.html', 2],
  ['countries/index.html', 6],
  ['index.html', 8],
  ['rss.xml', 1],
  ['robots.txt', 1],
] as const;
const siteOf = (paths: readonly (readonly [string, number])[]) =>
  builtSite(
    sources,
    paths.map(([path, bytes]) => ({ path, bytes })),
  );

describe('page types of a built site', () => {
  it('are one page of every route: of the newest day, the largest', () => {
    expect(Object.fromEntries(pageTypes(siteOf(files)).map(({ route, path }) => [route, path]))).toEqual({
      '404': '/404.html',
      '[day]/[...gone]': '/2026-03-18/articles/a/b/',
      '[day]/[slug]': '/2026-03-18/a-storm/',
      '[day]/articles/[slug]': '/2026-03-18/articles/the-storm/',
      '[day]/index': '/2026-03-18/',
      about: '/about/',
      'countries/[country]/index': '/countries/eg/',
      'countries/index': '/countries/',
      index: '/',
    });
  });

  it('name a route that gave nothing, by leaving it without files', () => {
    const { routes } = siteOf(files.filter(([path]) => path !== 'about/index.html' && path !== 'rss.xml'));
    expect(routes.filter((each) => each.files.length === 0).map(({ route }) => route)).toEqual([
      'about',
      'rss.xml',
    ]);
  });

  it('name a page that no route gives', () => {
    expect(siteOf([...files, ['left/over/from/before/index.html', 1]]).strays).toEqual([
      'left/over/from/before/index.html',
    ]);
  });
});
