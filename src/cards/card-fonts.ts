import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

/** The scripts that cards can show. Each file is a separate family, so a missing glyph falls through to the next. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];
const WEIGHTS = [400, 600] as const;

/** The font families, in the order in which glyphs are looked up. */
export const FAMILIES = SUBSETS.join(', ');

/** Letters of the scripts that the fonts cover, and the signs and digits below U+2E80 that all scripts share. */
const PRINTABLE =
  /^[[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}[\p{P}\p{S}\p{N}\p{Z}]]&&[\u0020-\u2e7f]]*$/v;

/** Whether the fonts of the cards can show a text. */
export const isPrintable = (text: string): boolean => PRINTABLE.test(text.normalize('NFC'));

let loaded: Promise<Font[]> | undefined;

/** The fonts of the cards. */
export function cardFonts(): Promise<Font[]> {
  loaded ??= Promise.all(SUBSETS.flatMap((name) => WEIGHTS.map((weight) => readFont(name, weight))));
  return loaded;
}

async function readFont(name: string, weight: (typeof WEIGHTS)[number]): Promise<Font> {
  const file = `@fontsource/noto-serif/files/noto-serif-${name}-${weight}-normal.woff`;
  return {
    name,
    weight,
    style: 'normal',
    data: await readFile(createRequire(import.meta.url).resolve(file)),
  };
}
