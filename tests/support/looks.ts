import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { layTheme } from '../../src/styles/lay-theme.ts';
import { PROJECT } from './run-script.ts';

/** A theme that comes along, as a reader's machine shows it. The terminal is dark for everyone. */
export const LOOKS = [
  { theme: 'calm', scheme: 'light' },
  { theme: 'calm', scheme: 'dark' },
  { theme: 'contrast', scheme: 'light' },
  { theme: 'contrast', scheme: 'dark' },
  { theme: 'terminal', scheme: 'light' },
] as const;

export type Look = (typeof LOOKS)[number];

/** The windows of a screen and of a phone, as much of each page as is compared, in pixels. */
export const WINDOWS = [
  { width: 1440, height: 1040 },
  { width: 390, height: 1408 },
] as const;

/** Where the fonts are asked for. */
const FONTS = '/fonts-of-looks/';
/** The families that the themes ask for first. */
const FAMILIES = { 'Noto Serif': '100%', 'Noto Sans': '100%', 'JetBrains Mono': '116%' };
const WEIGHTS = [400, 600, 700];
/** The letters of the files of a font. */
const SUBSETS = { latin: 'U+0000-00FF, U+2000-22FF', 'latin-ext': 'U+0100-02BA, U+1E00-1EFF' };

const fontFile = (name: string): string =>
  createRequire(import.meta.url).resolve(`@fontsource/noto-serif/files/${name}`);

/**
 * The fonts of the project itself under the names of all families, since each machine has other fonts and lines would end
 * elsewhere. One that stands for letters of one width is as wide as these.
 */
const fontFaces = (): string =>
  Object.entries(FAMILIES)
    .flatMap(([family, size]) =>
      WEIGHTS.flatMap((weight) =>
        Object.entries(SUBSETS).map(
          ([subset, range]) =>
            `@font-face{font-family:'${family}';font-weight:${weight};size-adjust:${size};unicode-range:${range};` +
            `src:url(${FONTS}noto-serif-${subset}-${weight}-normal.woff2)}`,
        ),
      ),
    )
    .join('');

/**
 * Letters as wide as the font says: hinted ones, which some versions of Chromium draw on some machines, have whole pixels, and
 * lines end elsewhere.
 */
const UNHINTED = '*{text-rendering:geometricPrecision!important}';

/** The properties of a theme as a build lays them over the tokens. */
async function themeCss(theme: Look['theme']): Promise<string> {
  const styles = join(PROJECT, 'src/styles');
  const tokens = await readFile(join(styles, 'tokens.css'), 'utf8');
  const laid = theme === 'calm' ? '' : await readFile(join(styles, 'themes', `${theme}.css`), 'utf8');
  return layTheme(tokens, laid);
}

/**
 * Shows all pages in a theme, as if the site had been built with it, and in the project's fonts.
 * @param more CSS that comes after all other
 */
export async function wear(page: Page, theme: Look['theme'], more = ''): Promise<void> {
  const laid = `${await themeCss(theme)}${fontFaces()}${UNHINTED}${more}`;
  await page.route('**/_astro/global.*.css', async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}${laid}` });
  });
  await page.route(`**${FONTS}*`, (route: Route) =>
    route.fulfill({ path: fontFile(new URL(route.request().url()).pathname.slice(FONTS.length)) }),
  );
}

/** A page as it stands in a window, when its fonts and pictures are there. */
export async function photograph(page: Page, window: (typeof WINDOWS)[number]): Promise<Uint8Array> {
  await page.setViewportSize(window);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}
