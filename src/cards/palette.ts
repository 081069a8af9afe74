/** A picture whose pixels are numbers of colours. */
export interface Indexed {
  /** One byte a pixel: the number of its colour. */
  data: Uint8Array;
  /** Red, green and blue, at most 256 times. */
  palette: number[][];
}

/** A palette has at most 256 colours (W3C PNG, 11.2.2 PLTE). */
const MAX_COLOURS = 256;

/**
 * Gives an opaque picture a palette. Its commonest colours stay as they are; where there are too many, the rare ones, which
 * are the soft edges of letters, are rounded, as little as is needed. Where fewer will do, they become the nearest of these.
 *
 * @param pixels red, green, blue and opacity of each, row by row
 * @param most how many colours to keep
 */
export function toPalette(pixels: Uint8Array, most = MAX_COLOURS): Indexed {
  const colours = coloursOf(pixels);
  const counts = new Map<number, number>();
  forEachRun(colours, (colour, length) => counts.set(colour, (counts.get(colour) ?? 0) + length));
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  let shown = new Map(byCount.map((colour) => [colour, colour]));
  for (let bits = 1; new Set(shown.values()).size > MAX_COLOURS; bits += 1)
    shown = new Map(
      byCount.map((colour, rank) => [colour, rank < MAX_COLOURS / 2 ? colour : rounded(colour, bits)]),
    );
  const ranked = [...new Set(shown.values())];
  const palette = ranked.slice(0, most);
  const numberOf = new Map(
    ranked.map((colour, rank) => [colour, rank < most ? rank : nearest(colour, palette)]),
  );
  const data = new Uint8Array(colours.length);
  forEachRun(colours, (colour, length, start) => {
    data.fill(numberOf.get(shown.get(colour) ?? colour) ?? 0, start, start + length);
  });
  return { data, palette: palette.map(partsOf) };
}

/** Red, green and blue of each pixel as one number. */
function coloursOf(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let at = 0; at < colours.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * at], pixels[4 * at + 1], pixels[4 * at + 2]];
    colours[at] = (red << 16) | (green << 8) | blue;
  }
  return colours;
}

/** Visits the runs of pixels of one colour: a card has far fewer of them than pixels. */
function forEachRun(
  colours: Uint32Array,
  visit: (colour: number, length: number, start: number) => void,
): void {
  for (let start = 0; start < colours.length;) {
    const colour = colours[start] ?? 0;
    let end = start + 1;
    while (colours[end] === colour) end += 1;
    visit(colour, end - start, start);
    start = end;
  }
}

/** The number of the colour of a palette that is nearest to one, by the squares of the differences of their parts. */
function nearest(colour: number, palette: readonly number[]): number {
  const parts = partsOf(colour);
  const apart = palette.map((each) =>
    partsOf(each).reduce((sum, part, place) => sum + (part - (parts[place] ?? 0)) ** 2, 0),
  );
  return apart.indexOf(Math.min(...apart));
}

const partsOf = (colour: number): number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

/** A colour with the lowest bits of its three parts set to their middle. */
function rounded(colour: number, bits: number): number {
  const part = (shift: number): number => {
    const value = (colour >> shift) & 0xff;
    return ((value >> bits) << bits) | (1 << (bits - 1));
  };
  return (part(16) << 16) | (part(8) << 8) | part(0);
}
