import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { launchChromium } from './launch-chromium.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Measures the globe of a built site in Chromium: milliseconds of script a frame while it is dragged and thrown,
 * plain and with the processor slowed down four times as a phone's, and what the index weighs.
 */
const FRAMES = 240;
const SLOWED = 4;

interface Frames {
  /** Milliseconds of script in each frame: its events and its drawing. */
  script: number[];
  /** Milliseconds from each frame to the next. */
  apart: number[];
}

const dist = process.argv[2] ?? 'dist';
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const at = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? NaN;

/** Times every frame's callbacks and every move of a pointer; runs before the page's own script. */
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
  // The window sees an event before all others and again after them.
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

/** Drags the globe round and throws it, and gives the frames in which its script did something. */
async function dragGlobe(page: Page): Promise<Frames> {
  const box = await page.locator('svg.globe').boundingBox();
  if (!box) throw new Error('bench: the globe is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
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

function weighIndex(): void {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const brotli = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;
  const named = [
    ...new Set(
      [...html.matchAll(/(?:src|href)="[^"]*?(_astro\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => file),
    ),
  ];
  const scripts = [...named.filter((file) => file.endsWith('.js')), 'globe.json'].map(brotli);
  const styles = named.filter((file) => file.endsWith('.css')).map(brotli);
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  print(
    `scripts and shapes, brotli: ${kilobytes(sum(scripts))} (target 35); page: ${kilobytes(brotli('index.html'))}; styles: ${kilobytes(sum(styles))}`,
  );
  print(`the whole index: ${kilobytes(sum(scripts) + sum(styles) + brotli('index.html'))} (target 120)`);
}

if (globSync('index.html', { cwd: dist }).length === 0)
  throw new InputError(dist, 'no site is there', 'build one: npm run rebuild -- SNAPSHOT');
const served = await serveFolder(dist);
const browser = await launchChromium();
for (const slowed of [1, SLOWED]) {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  await page.goto(served.url);
  await page.locator('overview-globe[data-ready]').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const { script, apart } = await dragGlobe(page);
  const [p50, p95] = [at(script, 0.5), at(script, 0.95)].map((each) => each.toFixed(1));
  const target = slowed === 1 ? ' (targets 4 and 8)' : '';
  print(
    `slowed ${slowed} times: script a frame p50 ${p50} ms, p95 ${p95} ms${target}; ${script.length} frames, ${(1000 / at(apart, 0.5)).toFixed(0)} a second`,
  );
  await context.close();
}
weighIndex();
await browser.close();
await served.close();
