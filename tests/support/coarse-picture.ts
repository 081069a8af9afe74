import { decode } from 'fast-png';
import sharp from 'sharp';

/** Pixels of the page a pixel of a screenshot: half the size is drawn and read in a third of the time. */
export const SHRINKING = 2;
/** The side of a cell, in pixels of the page: about a line of text, so that letters blur into the colour of their line. */
const CELL = 16;
/** The same in pixels of a screenshot. */
const SHOT = CELL / SHRINKING;
/** Levels of a channel that are kept as one: a third of what is told apart. */
const LEVELS = 4;

/**
 * Differences of a channel, of 255, that are seen: `much` in a few cells, such as a word elsewhere or in another colour, `some`
 * in many, such as the ground of a box. How the letters of a font are smoothed stays below: Chromium 147 and 150, with and
 * without hinting, see the same.
 */
const SEEN = { much: { by: 28, cells: 4 }, some: { by: 12, cells: 40 } };

/** A picture of cells: the mean red, green and blue of each, row by row. */
export interface Coarse {
  width: number;
  height: number;
  cells: Uint8Array;
}

/**
 * A screenshot, shrunk by {@link SHRINKING}, as a coarse picture. What does not fill a cell at the right and lower edge
 * is left out.
 */
export function coarsen(png: Uint8Array): Coarse {
  const { data, channels, width: wide, height: high } = decode(png);
  const [width, height] = [Math.floor(wide / SHOT), Math.floor(high / SHOT)];
  const sums = new Float64Array(width * height * 3);
  for (let y = 0; y < height * SHOT; y += 1)
    for (let x = 0; x < width * SHOT; x += 1) {
      const from = (y * wide + x) * channels;
      const to = (Math.floor(y / SHOT) * width + Math.floor(x / SHOT)) * 3;
      for (let channel = 0; channel < 3; channel += 1)
        sums[to + channel] = (sums[to + channel] ?? 0) + (data[from + channel] ?? 0);
    }
  const cells = Uint8Array.from(sums, (sum) => Math.round(sum / SHOT ** 2 / LEVELS) * LEVELS);
  return { width, height, cells };
}

/** A coarse picture as a small PNG file, and back. */
export const writeCoarse = ({ width, height, cells }: Coarse): Promise<Buffer> =>
  sharp(cells, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();

export function readCoarse(png: Uint8Array): Coarse {
  const { data, channels, width, height } = decode(png);
  return { width, height, cells: Uint8Array.from(data).filter((_, at) => at % channels < 3) };
}

/** Where two coarse pictures differ so that it is seen, in words; undefined where they do not. */
export function difference(seen: Coarse, expected: Coarse): string | undefined {
  if (seen.width !== expected.width || seen.height !== expected.height)
    return `it has ${seen.width} × ${seen.height} cells, not ${expected.width} × ${expected.height}`;
  const by = Array.from({ length: seen.width * seen.height }, (_, cell) =>
    Math.max(
      ...[0, 1, 2].map((channel) =>
        Math.abs((seen.cells[cell * 3 + channel] ?? 0) - (expected.cells[cell * 3 + channel] ?? 0)),
      ),
    ),
  );
  for (const { by: least, cells } of [SEEN.much, SEEN.some]) {
    const others = by.flatMap((each, cell) => (each >= least ? [cell] : []));
    if (others.length > cells)
      return `${others.length} cells differ by ${least} or more of 255, ${around(others, seen.width)}`;
  }
  return undefined;
}

/** The smallest box around some cells, in pixels of the page. */
function around(cells: readonly number[], width: number): string {
  const [xs, ys] = [cells.map((cell) => cell % width), cells.map((cell) => Math.floor(cell / width))];
  const range = (all: readonly number[]) => `${Math.min(...all) * CELL}–${(Math.max(...all) + 1) * CELL}`;
  return `between ${range(xs)} across and ${range(ys)} down`;
}
