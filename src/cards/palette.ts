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
 * are the soft edges of letters, are rounded, as little as is needed.
 *
 * @param pixels red, green, blue and opacity of each, row by row
 */
export function toPalette(pixels: Uint8Array): Indexed {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = Uint32Array.from({ length: pixels.length / 4 }, (_, at) => view.getUint32(4 * at) >>> 8);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  let shown = new Map(byCount.map((colour) => [colour, colour]));
  for (let bits = 1; new Set(shown.values()).size > MAX_COLOURS; bits += 1)
    shown = new Map(
      byCount.map((colour, rank) => [colour, rank < MAX_COLOURS / 2 ? colour : rounded(colour, bits)]),
    );
  const palette = [...new Set(shown.values())];
  const numberOf = new Map(palette.map((colour, number) => [colour, number]));
  const numbers = new Map([...shown].map(([colour, other]) => [colour, numberOf.get(other) ?? 0]));
  return {
    data: Uint8Array.from(colours, (colour) => numbers.get(colour) ?? 0),
    palette: palette.map((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]),
  };
}

/** A colour with the lowest bits of its three parts set to their middle. */
function rounded(colour: number, bits: number): number {
  const part = (shift: number): number => {
    const value = (colour >> shift) & 0xff;
    return ((value >> bits) << bits) | (1 << (bits - 1));
  };
  return (part(16) << 16) | (part(8) << 8) | part(0);
}
