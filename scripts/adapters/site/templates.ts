import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../disk/list-files.ts';
import type { App, Route, StaticPaths } from './astro-program.ts';
import { PAGES, type PageStyles, PROGRAM } from './compiled-site.ts';

/** Compiled templates that render pages. */
export interface Templates {
  /**
   * Renders all that the chosen routes give, in the turn that the environment describes (`src/lib/turn.ts`), into a folder.
   *
   * @param isChosen by the pattern of a route, such as `/[day]/[slug]`
   * @returns the number of files
   * @throws when a page fails
   */
  render: (isChosen: (pattern: string) => boolean, dist: string) => Promise<number>;
  /** The files that rendering the same would write, relative to its folder, without rendering them. */
  list: (isChosen: (pattern: string) => boolean) => Promise<string[]>;
}

/** Opens the compiled templates in a folder. */
export async function openTemplates(folder: string, site: string): Promise<Templates> {
  const app = await loadProgram(folder);
  const staticPaths: unknown = await import('astro/runtime/prerender/static-paths.js');
  const { StaticPaths } = staticPaths as { StaticPaths: StaticPaths };
  const addressesOf = (isChosen: (pattern: string) => boolean) => {
    const { manifest, routeCache } = app;
    // What the routes gave in an earlier turn.
    routeCache.clearAll();
    const routes = manifest.routes.filter(({ routeData }) => isChosen(routeData.route));
    const getComponentByRoute = (route: Route) => app.getComponentByRoute(route);
    const chosen = { manifest: { ...manifest, routes }, routeCache, getComponentByRoute };
    return new StaticPaths(chosen).getAll();
  };
  return {
    list: async (isChosen) =>
      (await addressesOf(isChosen)).map(({ pathname, route }) => fileOf(pathname, route)),
    render: async (isChosen, dist) => {
      const addresses = await addressesOf(isChosen);
      for (const { pathname, route } of addresses)
        writePage(await bodyOf(app, pathname, route, site), join(dist, fileOf(pathname, route)));
      return addresses.length;
    },
  };
}

/** Loads the compiled program, and gives it what the heads of its pages need of the build in which it was compiled. */
async function loadProgram(folder: string): Promise<App> {
  const program = join(folder, PROGRAM);
  const [entry] = await listFiles(program, 'prerender-entry.*.mjs');
  if (entry === undefined) throw new Error(`${program}: no program is there: delete the folder ${folder}`);
  const { app } = (await import(pathToFileURL(join(program, entry)).href)) as { app: App };
  const pages = JSON.parse(await readFile(join(folder, PAGES), 'utf8')) as PageStyles;
  app.setInternals({
    pagesByKeys: new Map(Object.entries(pages).map(([key, styles]) => [key, { styles: [...styles] }])),
  });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: toStandardError } } });
  return app;
}

/** Shows what Astro warns of, as its own build does. */
const toStandardError = {
  write: ({ level, message }: { level: string; message: string }): void => {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  },
};

async function bodyOf(app: App, pathname: string, route: Route, site: string): Promise<Buffer> {
  const { base } = app.manifest;
  const path = route.type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
  const url = new URL(base.replace(/\/?$/, '/') + path.replace(/^\//, ''), site);
  const response = await app.render(new Request(url), { routeData: route });
  const isExpected = response.status === 200 || (pathname === '/404' && response.status === 404);
  if (!isExpected) throw new Error(`site: ${pathname} of ${route.component} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The file of an address: that which a static host serves for it. */
function fileOf(pathname: string, { type }: Route): string {
  const path = pathname.replace(/^\//, '');
  if (type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return join(path, 'index.html');
}

/** Writes a page at once: there is nothing else to do until then, and each turn of waiting costs CPU time. */
function writePage(body: Buffer, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}
