import { cp, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { canonicalLine } from '../../text/canonical-json.ts';
import { ASSETS, PAGES, type PageStyles, PROGRAM } from './compiled-site.ts';

/** Environment variables that would override Astro's own values of the same name. */
const SHADOWING = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'];

/**
 * What the templates take for the address of their site. Pages learn the real one when they are rendered (`Astro.url`), so the
 * same templates serve at every address; one that asks for `Astro.site` names a host that cannot be (RFC 2606, section 2).
 */
const NO_SITE = 'https://site.invalid';

/**
 * Compiles the templates into a folder, without rendering a page. Astro's build does it; its step of rendering, which a
 * build may replace (`setPrerenderer`), takes the compiled program instead, before Astro deletes it.
 *
 * @param work a folder for files on the way, within the program's folder, as Astro needs it
 */
export async function compileSite(project: string, folder: string, work: string): Promise<void> {
  for (const name of SHADOWING) Reflect.deleteProperty(process.env, name);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const assets = join(work, ASSETS);
  await mkdir(folder, { recursive: true });
  // Imported only here: loading takes over a second, and many runs end before they build.
  const { build } = await import('astro');
  const started = process.cwd();
  // Vite takes some paths from where it runs, and a command may run elsewhere.
  process.chdir(project);
  try {
    await build({
      root: project,
      site: NO_SITE,
      outDir: assets,
      cacheDir: join(work, 'cache'),
      logLevel: 'warn',
      integrations: [keepProgram(pathToFileURL(`${assets}/`), folder)],
    });
  } finally {
    process.chdir(started);
  }
  await rename(assets, join(folder, ASSETS));
}

/** Keeps the compiled program, and which styles each page has. */
function keepProgram(outDir: URL, folder: string): AstroIntegration {
  const styles: (() => PageStyles)[] = [];
  return {
    name: 'overview:keep-program',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        styles.push(() => Object.fromEntries([...pages].map(([key, page]) => [key, page.styles])));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'overview:compile-only',
          setup: async () => {
            await cp(fileURLToPath(new URL('.prerender/', outDir)), join(folder, PROGRAM), {
              recursive: true,
            });
            const all = Object.assign({}, ...styles.map((of) => of())) as PageStyles;
            await writeFile(join(folder, PAGES), canonicalLine(all));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('nothing is rendered while compiling')),
        });
      },
    },
  };
}
