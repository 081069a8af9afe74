import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT_FOLDER } from '../adapters/project-folder.ts';

/** A file of `src/pages/`, and its output in a built site. */
export interface BuiltRoute {
  /** Its path within `src/pages/`, without its file extension: `[day]/[slug]`, `rss.xml`. */
  route: string;
  /** The files that it produced, relative to the site's root with forward slashes, the most complete page first. */
  files: string[];
}

/** A built site, as far as its routes can be identified. */
export interface RoutedSite {
  routes: BuiltRoute[];
  /** Pages that no route produces. */
  strays: string[];
}

/** One page of a route in a built site. */
export interface PageType {
  route: string;
  /** Its path below the site's root: `/countries/eg/`. */
  path: string;
}

/**
 * Returns the output of every route of `src/pages/` in a built site.
 * @param dist the folder of the site
 */
export function readBuiltSite(dist: string): RoutedSite {
  const list = (pattern: string, cwd: string) =>
    globSync(pattern, { cwd, exclude: ['pagefind', '_astro'] }).map((path) => path.split(sep).join('/'));
  const files = list('**/*.*', dist).map((path) => ({ path, bytes: statSync(join(dist, path)).size }));
  // Astro makes no page of a name that begins with `_`.
  const sources = list('**/*.*', join(PROJECT_FOLDER, 'src/pages')).filter((path) => !/(?:^|\/)_/.test(path));
  return builtSite(sources, files);
}

/**
 * Returns one page of every route that produces pages: the largest of the newest day, which contains the most elements.
 */
export function pageTypes({ routes }: RoutedSite): PageType[] {
  return routes.flatMap(({ route, files: [first] }) =>
    first?.endsWith('.html') ? [{ route, path: `/${first.replace(/(?<=^|\/)index\.html$/, '')}` }] : [],
  );
}

/** Assigns every file of a site to its route. */
export function builtSite(
  sources: readonly string[],
  files: readonly { path: string; bytes: number }[],
): RoutedSite {
  const routes = sources.map((source) => source.replace(/\.(?:astro|mdx?|ts)$/, '')).sort(bySpecificity);
  const known = routes.map((route) => ({ route, form: formOf(route) }));
  const found = Map.groupBy(files, ({ path }) => known.find(({ form }) => form.test(path))?.route);
  const strays = (found.get(undefined) ?? []).map(({ path }) => path);
  return {
    routes: routes.map((route) => ({
      route,
      files: (found.get(route) ?? []).sort(byShow).map(({ path }) => path),
    })),
    strays: strays.filter((path) => path.endsWith('.html')).sort(),
  };
}

/**
 * Orders routes by precedence as Astro does: from the left, a static segment comes before a dynamic one, and that before
 * one for all the rest.
 */
function bySpecificity(one: string, other: string): number {
  const keyOf = (route: string) => route.replaceAll('[...', '\uffff\uffff').replaceAll('[', '\uffff');
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

/** Orders pages: newer days first, then larger pages. */
function byShow(one: { path: string; bytes: number }, other: { path: string; bytes: number }): number {
  const [day = '', otherDay = ''] = [one, other].map(
    ({ path }) => /^\d{4}-\d{2}-\d{2}(?=\/)/.exec(path)?.[0],
  );
  if (day !== otherDay) return day > otherDay ? -1 : 1;
  return other.bytes - one.bytes || (one.path < other.path ? -1 : 1);
}

/** Returns a pattern for the files of a site that a route produces. */
function formOf(route: string): RegExp {
  const isFile = /\.[a-z]+$/.test(route) || route === '404';
  const path = isFile ? route : `${route.replace(/(?:^|\/)index$/, '')}/index.html`.replace(/^\//, '');
  const pattern = path
    .split(/(\[\.{3}[^\]]+\]\/|\[[^\]]+\])/)
    .map(formOfPart)
    .join('');
  return new RegExp(`^${pattern}${route === '404' ? '\\.html' : ''}$`);
}

/** A part of a route: a day, all the rest of a path, one segment or part of one, or what it says. */
function formOfPart(part: string): string {
  if (part === '[day]') return String.raw`\d{4}-\d{2}-\d{2}`;
  if (part.startsWith('[...')) return '(?:.+/)?';
  return part.startsWith('[') ? '[^/]+' : part.replaceAll('.', String.raw`\.`);
}
