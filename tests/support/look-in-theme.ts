import { decode } from 'fast-png';
import { violationsOf } from './axe.ts';
import { connectToBrowser } from './visit-site.ts';

/** The schemes that a reader's machine may ask for. */
const SCHEMES = ['light', 'dark'] as const;

/** A phone's window. */
const VIEWPORT = { width: 390, height: 844 };

/**
 * Looks at pages of a served site in a narrow window, light and dark: what axe objects to, content that is wider than the
 * window, and a screenshot that is not mostly of the theme's paper.
 * @param paper the colours of the theme's paper, as `#rrggbb`
 * @returns one line for each fault, by page and scheme
 */
export async function faultsInTheme(
  origin: string,
  paths: readonly string[],
  paper: Readonly<Record<(typeof SCHEMES)[number], string>>,
): Promise<string[]> {
  const browser = await connectToBrowser();
  const faults: string[] = [];
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({
      ...{ viewport: VIEWPORT, colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' },
    });
    for (const path of paths) {
      const say = (what: string) => faults.push(`${path}, ${colorScheme}: ${what}`);
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      for (const violation of await violationsOf(page)) say(violation);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > VIEWPORT.width) say(`its content is ${width} pixels wide`);
      const ground = commonest(await page.screenshot());
      if (ground !== paper[colorScheme]) say(`most of it is ${ground}, not ${paper[colorScheme]}`);
    }
  }
  await browser.close();
  return faults;
}

/** The colour that most pixels of a picture have. */
function commonest(png: Uint8Array): string {
  const { data, channels } = decode(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += channels) {
    const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const first = [...counts].sort(([, a], [, b]) => b - a).at(0);
  return `#${(first?.[0] ?? 0).toString(16).padStart(6, '0')}`;
}
