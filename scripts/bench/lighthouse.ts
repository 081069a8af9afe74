import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import lighthouse from 'lighthouse';
import { type BuiltSite, findSites, nameOf } from './built-sites.ts';
import { launchChromium } from './launch-chromium.ts';
import { type PageType, pageTypes, readBuiltSite } from './page-types.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';
import { serveFolder } from './serve-folder.ts';

/** Target scores; 100 is best. */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** Audits that score below this, of 1, are named. */
const GOOD_AUDIT = 0.9;
const PORT = 9333;

/** A page's scores, in the order of the goals, and the audits it fails. */
interface PageScores {
  route: string;
  path: string;
  scores: number[];
  failed: string[];
}

/** Makes a copy of the site with its texts compressed, as static hosts send them. */
async function compressedCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'overview-bench-'));
  await cp(folder, copy, { recursive: true });
  for await (const file of glob('**/*.{html,css,js,json,svg}', { cwd: copy })) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    await writeFile(join(copy, `${file}.br`), brotliCompressSync(await readFile(join(copy, file)), quality));
  }
  return copy;
}

async function scorePage(url: string, { route, path }: PageType): Promise<PageScores> {
  const result = await lighthouse(`${url}${path}`, {
    port: PORT,
    logLevel: 'error',
    onlyCategories: Object.keys(GOALS),
  });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    route,
    path,
    scores: Object.keys(GOALS).map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    failed: counted.flatMap(({ id }) => {
      const { score, title, displayValue = '' } = audits[id] ?? {};
      return typeof score === 'number' && score < GOOD_AUDIT ? [`${id}: ${title} ${displayValue}`] : [];
    }),
  };
}

function linesOf({ route, path, scores, failed }: PageScores): string[] {
  const each = Object.entries(GOALS).map(([name, goal], place) => {
    const score = scores[place] ?? 0;
    return `${name} ${score}${score < goal ? ` (target ${goal})` : ''}`;
  });
  return [`${route} ${path}: ${each.join(', ')}`, ...failed.map((audit) => `  ${audit}`)];
}

function figuresOf(args: readonly string[], sites: readonly [BuiltSite, PageScores[]][]): Figures {
  const rows = sites.flatMap(([site, pages]) =>
    pages.map(({ route, scores }) => [nameOf(site), route, ...scores.map(String)]),
  );
  return {
    command: ['lighthouse', ...args.map(() => 'SITE')].join(' '),
    fittedOn: 'nothing',
    tables: [
      {
        columns: ['site', 'page', ...Object.keys(GOALS)],
        rows: [...rows, ['goal', '', ...Object.values(GOALS).map(String)]],
      },
    ],
    notes: [
      "The CPU time is the benchmark's own, without Chromium's. Performance is timed on the clock: other work lowers it.",
    ],
  };
}

async function scoreSite(site: BuiltSite, print: Print): Promise<PageScores[]> {
  const compressed = await compressedCopy(site.folder);
  const served = await serveFolder(compressed);
  const browser = await launchChromium([`--remote-debugging-port=${PORT}`]);
  const pages: PageScores[] = [];
  for (const type of pageTypes(readBuiltSite(site.folder))) {
    const page = await scorePage(served.url, type);
    linesOf(page).forEach(print);
    pages.push(page);
  }
  await browser.close();
  await served.close();
  await rm(compressed, { recursive: true });
  return pages;
}

/**
 * Runs Lighthouse's mobile preset in the local Chromium on one page of every route of built sites: those of the
 * arguments, otherwise `dist`. Nothing is uploaded, and nothing but the folders is requested.
 */
async function benchLighthouse(print: Print): Promise<Figures | undefined> {
  const args = process.argv.slice(2);
  const scored: [BuiltSite, PageScores[]][] = [];
  for (const site of findSites(args, print)) scored.push([site, await scoreSite(site, print)]);
  return scored.length === 0 ? undefined : figuresOf(args, scored);
}

await runBench(benchLighthouse);
