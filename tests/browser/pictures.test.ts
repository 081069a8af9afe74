import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../src/schemas/article.ts';
import { encodePicture } from '../../scripts/adapters/picture/encode-picture.ts';
import { openSnapshot } from '../../scripts/adapters/snapshot/open-snapshot.ts';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { serveFolder, type Served } from '../../scripts/bench/serve-folder.ts';
import { readPictures } from '../../scripts/pipeline/gather/picture/read-pictures.ts';
import { succeed } from '../../scripts/pipeline/outcome/result.ts';
import { makeJpeg } from '../support/make-pictures.ts';
import { copyProject, SAMPLE } from '../support/project-copy.ts';
import { run } from '../support/run-script.ts';
import { connectToBrowser } from '../support/visit-site.ts';

/** Layout shift above which a page is felt to jump; Core Web Vitals call 0.1 good. */
const MAX_SHIFT = 0.02;

/** Dimensions of the sample's pictures: wide, square, tall, and too small to be drawn large. */
const SHAPES = [
  [1280, 720],
  [900, 900],
  [800, 1100],
  [320, 220],
] as const;

interface Shift extends PerformanceEntry {
  value: number;
}

let project: string;
let served: Served;
let browser: Browser;

/** Gives every article of the sample but each fifth a picture, as gathering would. */
async function withPictures(): Promise<void> {
  const folder = join(project, SAMPLE);
  const { manifest, ...contents } = await openSnapshot(folder);
  const addressed = contents.articles.map((article, n): Article => {
    if (n % 5 === 4) return article;
    const image = {
      url: `https://img.example/${article.source}/${n % SHAPES.length}.jpg`,
      alt: 'A ridge below a low sun',
    };
    return { ...article, image: n % 3 === 0 ? { ...image, credit: 'Photo: Ana Lys' } : image };
  });
  const photos = await Promise.all(
    SHAPES.map(([width, height], n) => makeJpeg({ width, height, hue: n * 80 })),
  );
  const encoded = new Map(
    await Promise.all(photos.map(async (each) => [each, await encodePicture(each)] as const)),
  );
  const { articles, pictures } = await readPictures(addressed, contents.sources, 'all', {
    fetcher: {
      fetch: (url) => {
        const body = photos[Number(/(\d)\.jpg$/.exec(url)?.[1])] ?? Buffer.alloc(0);
        return Promise.resolve(succeed({ url, body, notModified: false, bytes: body.length }));
      },
    },
    encoder: {
      encode: async (bytes) => encoded.get(bytes as Buffer<ArrayBuffer>) ?? encodePicture(bytes),
    },
    progress: { start: () => undefined, advance: () => undefined, stop: () => undefined },
  });
  await writeSnapshot(folder, { ...contents, articles, pictures, ...manifest }, { replace: true });
}

beforeAll(async () => {
  project = await copyProject();
  await withPictures();
  const script = join(project, 'scripts/rebuild.ts');
  const built = await run(process.execPath, [script, join(project, SAMPLE), '--images', 'all'], {
    folder: project,
  });
  if (built.status !== 0) throw new Error(built.said);
  served = await serveFolder(join(project, 'dist'));
  browser = await connectToBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(project, { recursive: true, force: true });
});

/** Opens a page and gives it with all that it asked for; what is told to the console is an error. */
async function open(path: string, width: number, scheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({
    baseURL: served.url,
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: scheme,
    serviceWorkers: 'block',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return { page, asked, troubles };
}

/** How far the page's parts have moved since it began to load, once it was read to its end and its pictures came. */
async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      window.scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const { value } of entries as Shift[]) sum += value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Layout shifts of a frame are reported after it, and earlier ones in a task of their own.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    add(observer.takeRecords());
    return sum;
  });
}

/** The address of the first page below a path that a page links to and that has a picture. */
async function picturedPage(kind: 'story' | 'article'): Promise<string> {
  const { page } = await open('/', 1440);
  const story = await page.locator('.lead.is-pictured .story-title a').getAttribute('href');
  if (kind === 'story') return story ?? '';
  await page.goto(story ?? '');
  return (await page.locator('.story-head .picture a').getAttribute('href')) ?? '';
}

describe.each([390, 1440])('pictures %s pixels wide', (width) => {
  it.each(['front', 'story', 'article'] as const)(
    'shift nothing and come from the site alone: the %s page',
    async (kind) => {
      const path = kind === 'front' ? '/' : await picturedPage(kind);
      const { page, asked, troubles } = await open(path, width);
      expect(await shiftOf(page)).toBeLessThanOrEqual(MAX_SHIFT);
      expect(asked.filter((url) => !url.startsWith(`${served.url}/`))).toEqual([]);
      expect(troubles).toEqual([]);
      const pictures = page.locator('main .picture:visible img');
      expect(await pictures.count()).toBeGreaterThan(0);
      const drawn = await pictures.evaluateAll((images: HTMLImageElement[]) =>
        images.map(({ complete, naturalWidth }) => complete && naturalWidth > 0),
      );
      expect(drawn).not.toContain(false);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(width);
    },
  );
});

describe('a picture', () => {
  it('is 16:9 above all others on the front page, and small on the next stories, none on rows', async () => {
    const { page } = await open('/', 1440);
    const box = await page.locator('.lead .picture img').boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    const others = page.locator('main .picture:visible img');
    const widths = await others.evaluateAll((images) =>
      images.map((image) => image.getBoundingClientRect().width),
    );
    expect(widths.length).toBeGreaterThan(2);
    expect(widths.filter((each) => each >= (box?.width ?? 0))).toEqual([box?.width]);
    expect(await page.locator('.is-fourths .picture, .topic .picture').count()).toBe(0);
  });

  it.each([
    [390, 844],
    [1440, 900],
  ])('leaves the headline and a quotation on the first screen, %s × %s', async (width, height) => {
    const { page } = await open('/', width);
    for (const part of ['.story-title', '.picture img', 'blockquote']) {
      const box = await page.locator(`.lead ${part}`).first().boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0), part).toBeLessThan(height);
    }
  });

  it('is asked for at once where it leads, and later elsewhere, in the width that is drawn', async () => {
    const { page, asked } = await open('/', 390);
    const images = page.locator('main .picture img');
    const said = await images.evaluateAll((all: HTMLImageElement[]) =>
      all.map((image) => [image.loading, image.getAttribute('fetchpriority')]),
    );
    expect(said[0]).toEqual(['eager', 'high']);
    expect(said.slice(1).filter(([loading]) => loading !== 'lazy')).toEqual([]);
    const lead = images.first();
    const narrow = await lead.evaluate((image: HTMLImageElement) => image.srcset.split(' ')[0]);
    expect(asked).toContain(new URL(narrow ?? '', served.url).href);
  });

  it('says whose it is and what it shows, once', async () => {
    const { page } = await open(await picturedPage('article'), 1440);
    const figure = page.locator('article > .picture');
    expect(await figure.locator('.credit').innerText()).toMatch(/^Picture: \S/);
    const alt = await figure.locator('img').getAttribute('alt');
    const caption = await figure.locator('.caption').allInnerTexts();
    expect(
      [alt, ...caption].filter((words) => words === 'A ridge below a low sun').length,
    ).toBeLessThanOrEqual(1);
    const { page: front } = await open('/', 1440);
    for (const credit of await front.locator('main .picture:visible .credit').allInnerTexts())
      expect(credit).toMatch(/^Picture: \S/);
  });

  it('is not kept for reading offline', async () => {
    const response = await fetch(`${served.url}/offline.json`);
    expect(await response.text()).not.toContain('.avif');
  });

  it('is not on the printed front page', async () => {
    const { page } = await open('/', 1440);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.picture:visible').count()).toBe(0);
  });
});

it('every link and picture of the site is there', async () => {
  const { status, said } = await run(process.execPath, [
    join(project, 'scripts/check-links.ts'),
    join(project, 'dist'),
  ]);
  expect(status, said).toBe(0);
});
