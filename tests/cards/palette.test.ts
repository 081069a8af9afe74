import { decode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../src/cards/draw-png.ts';
import { toPalette } from '../../src/cards/palette.ts';

const pixelsOf = (colours: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

const byte = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(byte, byte, byte);

describe('a palette', () => {
  it('gives back a picture of at most 256 colours as it was', () => {
    fc.assert(
      fc.property(fc.array(colour, { minLength: 1, maxLength: 256 }), (colours) => {
        const { data, palette } = toPalette(pixelsOf(colours));
        expect(Array.from(data, (number) => palette[number])).toEqual(colours.map((each) => [...each]));
      }),
    );
  });

  it('keeps common colours of a picture of more, and all others close', () => {
    const edges = Array.from({ length: 2000 }, (_, at) => [at % 256, (at * 7) % 256, (at * 31) % 256]);
    const common = Array.from({ length: 5000 }, () => [154, 44, 31]);
    const colours = [...common, ...edges];
    const { data, palette } = toPalette(pixelsOf(colours));
    expect(palette.length).toBeLessThanOrEqual(256);
    const shown = Array.from(data, (number) => palette[number] ?? []);
    expect(shown[0]).toEqual([154, 44, 31]);
    const apart = colours.map((each, at) =>
      Math.max(...each.map((part, place) => Math.abs(part - (shown[at]?.[place] ?? 0)))),
    );
    expect(Math.max(...apart)).toBeLessThanOrEqual(32);
  });

  it('of fewer colours keeps the commonest, and shows the others as the nearest of these', () => {
    const [ink, paper, edge, stain] = [
      [28, 27, 24],
      [250, 249, 245],
      [60, 58, 52],
      [240, 235, 230],
    ] as const;
    const colours = [paper, paper, paper, ink, ink, edge, stain];
    const { data, palette } = toPalette(pixelsOf(colours), 2);
    expect(palette).toEqual([[...paper], [...ink]]);
    expect([...data]).toEqual([0, 0, 0, 1, 1, 1, 0]);
  });

  it('makes a PNG that shows what was drawn', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><path fill="#9a2c1f" d="M0 0h1v1H0z"/><path fill="#faf9f5" d="M1 0h1v1H1z"/></svg>';
    const { data, palette, width, height } = decode(await drawPng(svg));
    expect([width, height]).toEqual([2, 1]);
    expect(Array.from(data, (number) => palette?.[number])).toEqual([
      [0x9a, 0x2c, 0x1f],
      [0xfa, 0xf9, 0xf5],
    ]);
  });
});
