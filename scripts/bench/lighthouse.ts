import { readdirSync, readFileSync } from 'node:fs';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import lighthouse from 'lighthouse';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { launchChromium } from './launch-chromium.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Runs Lighthouse's mobile preset in the local Chromium on one page of each main type of a built site, and prints its
 * scores: 100 is best. Nothing is uploaded, and nothing but the folder is asked.
 */
const CATEGORIES = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const PORT = 9333;

const dist = process.argv[2] ?? 'dist';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The widest story of the newest day, its first article, and that article's country. */
function mainPages(): [what: string, path: string][] {
  const day = readdirSync(dist)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort()
    .at(-1);
  if (day === undefined)
    throw new InputError(dist, 'no day is there', 'build a site: npm run rebuild -- SNAPSHOT');
  const linkIn = (path: string, pattern: RegExp): string =>
    pattern.exec(readFileSync(join(dist, path, 'index.html'), 'utf8'))?.[1] ?? '/';
  const story = linkIn(day, new RegExp(`href="(/${day}/(?!articles)[^/"]+/)"`));
  return [
    ['index', '/'],
    ['country', linkIn(story, /href="(\/countries\/[a-z]{2}\/)"/)],
    ['story', story],
    ['article', linkIn(story, /href="(\/[^"]+\/articles\/[^"]+\/)"/)],
  ];
}

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

const pages = mainPages();
const compressed = await compressedCopy(dist);
const served = await serveFolder(compressed);
const browser = await launchChromium([`--remote-debugging-port=${PORT}`]);
for (const [what, path] of pages) {
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
  print(`${what} ${path}: ${scores.join(', ')}`);
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
