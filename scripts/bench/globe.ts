import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { type BuiltSite, findSites, nameOf } from './built-sites.ts';
import { quantile } from './quantile.ts';
import { launchChromium } from './launch-chromium.ts';
import type { Figures } from './report/figures.ts';
import { type Print, runBench } from './report/run-bench.ts';
import { serveFolder } from './serve-folder.ts';

/** Pointer moves while the globe is dragged. */
const FRAMES = 240;
/** CPU slow-down factors: none, and that of a phone. */
const SLOWED = [1, 4];
/** Targets: milliseconds of script per frame, and kilobytes of brotli. */
const GOALS = { p50: 4, p95: 8, scripts: 35, index: 120 };

interface Frames {
  /** Milliseconds of script in each frame: its events and its drawing. */
  script: number[];
  /** Milliseconds from each frame to the next. */
  apart: number[];
}

/** Performance of the globe at a CPU slow-down factor. Milliseconds of script per frame. */
interface Run {
  slowed: number;
  p50: number;
  p95: number;
  frames: number;
  aSecond: number;
}

/** What the index page loads, in bytes of brotli. */
interface Weight {
  scripts: number;
  page: number;
  styles: number;
}

/** A built site and its globe's performance. */
interface MeasuredSite {
  site: BuiltSite;
  runs: Run[];
  weight: Weight;
}

/** Times every frame's callbacks and every pointer move; runs before the page's own script. */
function watchFrames(): void {
  const frames: Frames = { script: [], apart: [] };
  let before = 0;
  let spent = 0;
  const ask = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (work) =>
    ask((now) => {
      const began = performance.now();
      work(now);
      spent += performance.now() - began;
    });
  // The window sees an event before all other targets and again after them.
  let began = 0;
  addEventListener('pointermove', () => (began = performance.now()), { capture: true });
  addEventListener('pointermove', () => (spent += performance.now() - began));
  const count = (now: number): void => {
    if (before > 0) {
      frames.apart.push(now - before);
      frames.script.push(spent);
    }
    before = now;
    spent = 0;
    ask(count);
  };
  ask(count);
  Object.assign(globalThis, { frames });
}

/** Drags the globe round and flings it; returns the frames in which its script did work. */
async function dragGlobe(page: Page): Promise<Frames> {
  const box = await page.locator('.globe-stage').boundingBox();
  if (!box) throw new Error('bench: the globe is not shown');
  // The sheet covers the lower half.
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < FRAMES; step += 1) {
    const turn = (step / FRAMES) * 4 * Math.PI;
    await page.mouse.move(x + Math.sin(turn) * box.width * 0.4, y + Math.sin(turn / 2) * box.height * 0.2);
  }
  await page.mouse.up();
  await page.waitForTimeout(1500);
  const { script, apart } = await page.evaluate(() => (globalThis as unknown as { frames: Frames }).frames);
  const busy = script.map((_, index) => index).filter((index) => (script[index] ?? 0) > 0.1);
  return { script: busy.map((index) => script[index] ?? 0), apart: busy.map((index) => apart[index] ?? 0) };
}

function weighIndex(folder: string): Weight {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const brotli = (file: string): number => brotliCompressSync(readFileSync(join(folder, file))).length;
  const named = [
    ...new Set(
      [...html.matchAll(/(?:src|href)="[^"]*?(_astro\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => file),
    ),
  ];
  const sum = (files: readonly string[]): number => files.map(brotli).reduce((all, size) => all + size, 0);
  return {
    scripts: sum([...named.filter((file) => file.endsWith('.js')), 'globe.json']),
    page: brotli('index.html'),
    styles: sum(named.filter((file) => file.endsWith('.css'))),
  };
}

async function runGlobe(browser: Browser, url: string, slowed: number): Promise<Run> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  await page.goto(`${url}/globe/`);
  await page.locator('overview-globe[data-ready]').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const { script, apart } = await dragGlobe(page);
  await context.close();
  const [p50, p95] = [quantile(script, 0.5), quantile(script, 0.95)];
  return { slowed, p50, p95, frames: script.length, aSecond: 1000 / quantile(apart, 0.5) };
}

function runLine({ slowed, p50, p95, frames, aSecond }: Run): string {
  const target = slowed === 1 ? ` (targets ${GOALS.p50} and ${GOALS.p95})` : '';
  return `slowed ${slowed} times: script a frame p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${target}; ${frames} frames, ${aSecond.toFixed(0)} a second`;
}

function weightLines({ scripts, page, styles }: Weight): string[] {
  return [
    `scripts and shapes, brotli: ${kilobytes(scripts)} (target ${GOALS.scripts}); page: ${kilobytes(page)}; styles: ${kilobytes(styles)}`,
    `the whole index: ${kilobytes(scripts + styles + page)} (target ${GOALS.index})`,
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function figuresOf(args: readonly string[], measured: readonly MeasuredSite[]): Figures {
  const row = (measure: string, valueOf: (each: MeasuredSite) => string, goal: string): string[] => [
    measure,
    ...measured.map(valueOf),
    goal,
  ];
  const [plain = [], slow = []] = SLOWED.map((slowed, place) => [
    row(
      place === 0 ? 'script a frame while dragged, p50, p95' : `… with the processor slowed ${slowed} times`,
      ({ runs }) => `${runs[place]?.p50.toFixed(1)} ms, ${runs[place]?.p95.toFixed(1)} ms`,
      place === 0 ? `${GOALS.p50} ms, ${GOALS.p95} ms` : '',
    ),
    row('… frames a second', ({ runs }) => runs[place]?.aSecond.toFixed(0) ?? '', ''),
  ]);
  const weights = [
    row('scripts and shapes, brotli', ({ weight }) => kilobytes(weight.scripts), `${GOALS.scripts} kB`),
    row(
      'the whole index, brotli',
      ({ weight: { scripts, page, styles } }) => kilobytes(scripts + page + styles),
      `${GOALS.index} kB`,
    ),
  ];
  return {
    command: ['globe', ...args.map(() => 'SITE')].join(' '),
    fittedOn: 'nothing',
    tables: [
      {
        columns: ['in headless Chromium', ...measured.map(({ site }) => nameOf(site)), 'goal'],
        rows: [...plain, ...slow, ...weights],
      },
    ],
    notes: [
      "The CPU time is the benchmark's own, without Chromium's. Frames are timed on the clock: other work delays them.",
    ],
  };
}

/** Measures the globe of each built site: those of the arguments, otherwise `dist`. */
async function benchGlobe(print: Print): Promise<Figures | undefined> {
  const args = process.argv.slice(2);
  const sites = findSites(args, print);
  if (sites.length === 0) return undefined;
  const browser = await launchChromium();
  const measured: MeasuredSite[] = [];
  for (const site of sites) {
    if (sites.length > 1) print(`${nameOf(site)}:`);
    const served = await serveFolder(site.folder);
    const runs: Run[] = [];
    for (const slowed of SLOWED) {
      const run = await runGlobe(browser, served.url, slowed);
      print(runLine(run));
      runs.push(run);
    }
    await served.close();
    const weight = weighIndex(site.folder);
    weightLines(weight).forEach(print);
    measured.push({ site, runs, weight });
  }
  await browser.close();
  return figuresOf(args, measured);
}

await runBench(benchGlobe);
