import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import lighthouse from 'lighthouse';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { launchChromium } from './launch-chromium.ts';
import { pageTypes, readBuiltSite } from './page-types.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Runs Lighthouse's mobile preset in the local Chromium on one page of every route of a built site, and prints its
 * scores: 100 is best. Nothing is uploaded, and nothing but the folder is asked.
 */
const CATEGORIES = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const PORT = 9333;

const dist = process.argv[2] ?? 'dist';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A copy of the site with its texts compressed, as static hosts send them. */
async function compressedCopy(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'overview-bench-'));
  await cp(folder, copy, { recursive: true });
  for await (const file of glob('**/*.{html,css,js,json,svg}', { cwd: copy })) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    await writeFile(join(copy, `${file}.br`), brotliCompressSync(await readFile(join(copy, file)), quality));
  }
  return copy;
}

const pages = pageTypes(readBuiltSite(dist));
if (pages.length === 0)
  throw new InputError(dist, 'no page is there', 'build a site: npm run rebuild -- SNAPSHOT');
const compressed = await compressedCopy(dist);
const served = await serveFolder(compressed);
const browser = await launchChromium([`--remote-debugging-port=${PORT}`]);
for (const { route, path } of pages) {
  const result = await lighthouse(`${served.url}${path}`, {
    port: PORT,
    logLevel: 'error',
    onlyCategories: Object.keys(CATEGORIES),
  });
  const { categories = {}, audits = {} } = result?.lhr ?? {};
  const scores = Object.entries(CATEGORIES).map(([name, target]) => {
    const score = Math.round((categories[name]?.score ?? 0) * 100);
    return `${name} ${score}${score < target ? ` (target ${target})` : ''}`;
  });
  print(`${route} ${path}: ${scores.join(', ')}`);
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  for (const { id } of counted) {
    const { score, title, displayValue = '' } = audits[id] ?? {};
    if (typeof score === 'number' && score < 0.9) print(`  ${id}: ${title} ${displayValue}`);
  }
}
await browser.close();
await served.close();
await rm(compressed, { recursive: true });
