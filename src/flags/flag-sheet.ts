import { createHash } from 'node:crypto';
import { drawPng } from '../cards/draw-png.ts';
import { countries } from '../data/countries.ts';
import { drawnOnce } from '../lib/kept-drawings.ts';
import { readFlag } from './read-flag.ts';

/** Pixels of a flag on the sheet: three for each of the 16 to 20 at which it is shown. */
const FLAG_PIXELS = 48;
/** Units of a flag’s drawing. */
const FLAG_UNITS = 512;
/** Flags in a row of the sheet. */
const COLUMNS = 16;

/** One picture of all countries’ flags, which a page loads once instead of a file for each flag. */
export interface FlagSheet {
  png: Uint8Array<ArrayBuffer>;
  /** Changes with the picture; a part of its name, so that browsers may keep it for ever. */
  version: string;
  /** Shows its country’s flag in every element with `data-flag`, whatever the element’s size. */
  css: (path: string) => string;
}

let made: Promise<FlagSheet> | undefined;

/** The flags of all countries, drawn once for each run. */
export function flagSheet(): Promise<FlagSheet> {
  made ??= makeSheet(countries.map(({ code }) => code.toLowerCase()));
  return made;
}

async function makeSheet(codes: readonly string[]): Promise<FlagSheet> {
  const rows = Math.ceil(codes.length / COLUMNS);
  const places = codes.map((code, index) => ({
    code,
    column: index % COLUMNS,
    row: Math.floor(index / COLUMNS),
  }));
  const flags = await Promise.all(
    places.map(async ({ code, column, row }) => {
      const place = `x="${column * FLAG_PIXELS}" y="${row * FLAG_PIXELS}" width="${FLAG_PIXELS}" height="${FLAG_PIXELS}"`;
      return `<svg ${place} viewBox="0 0 ${FLAG_UNITS} ${FLAG_UNITS}">${await readFlag(code)}</svg>`;
    }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * FLAG_PIXELS}" height="${rows * FLAG_PIXELS}">${flags.join('')}</svg>`;
  const png = await drawnOnce(['flags', svg], () => drawPng(svg));
  // A percentage places that point of the picture on the same point of the element (CSS Backgrounds 3, §2.6).
  const percent = (index: number, count: number): number => Number(((100 * index) / (count - 1)).toFixed(3));
  const rules = places.map(
    ({ code, column, row }) =>
      `[data-flag=${code}]{background-position:${percent(column, COLUMNS)}% ${percent(row, rows)}%}`,
  );
  return {
    png,
    version: createHash('sha256').update(png).digest('hex').slice(0, 8),
    css: (path) =>
      `@layer pieces{[data-flag]{background:url("${path}") 0 0/${100 * COLUMNS}% auto}${rules.join('')}}\n`,
  };
}
