import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { countries } from '../../src/data/countries.ts';
import { flagSheet } from '../../src/flags/flag-sheet.ts';

const { png, css, version } = await flagSheet();
const { width, height, data, palette = [] } = decode(png);
const rules = new Map(
  Array.from(
    css('/flags.png').matchAll(/\[data-flag=(\w\w)\]\{background-position:([\d.]+)% ([\d.]+)%\}/g),
    ([, code = '', x = '', y = '']) => [code, [Number(x) / 100, Number(y) / 100] as const],
  ),
);

/** The side of a flag on the sheet, in pixels. */
const SIDE = width / 16;

/** The colour at a point of a flag, as a browser places the sheet: both parts from 0 to 1. */
function colourOf(code: string, right: number, down: number): number[] | undefined {
  const [x = 0, y = 0] = rules.get(code) ?? [];
  const column = Math.round(x * (width - SIDE) + right * SIDE);
  const row = Math.round(y * (height - SIDE) + down * SIDE);
  return palette[data[row * width + column] ?? 0];
}

const isRed = ([red = 0, green = 0, blue = 0]: number[] = []) => red > 180 && green < 80 && blue < 100;
const isWhite = (colour: number[] = []) => colour.every((part) => part > 220);

describe('the sheet of flags', () => {
  it('has a place for each country', () => {
    expect([...rules.keys()].sort()).toEqual(countries.map(({ code }) => code.toLowerCase()).sort());
    expect(new Set([...rules.values()].map(String)).size).toBe(countries.length);
  });

  it('has each flag at its place, whole', () => {
    expect(isRed(colourOf('jp', 0.5, 0.5))).toBe(true);
    expect(isWhite(colourOf('jp', 0.1, 0.1))).toBe(true);
    expect(isWhite(colourOf('ch', 0.5, 0.5))).toBe(true);
    expect(isRed(colourOf('ch', 0.05, 0.05))).toBe(true);
    expect(isWhite(colourOf('id', 0.5, 0.9))).toBe(true);
    expect(isRed(colourOf('id', 0.5, 0.1))).toBe(true);
    expect(isRed(colourOf('pl', 0.5, 0.9))).toBe(true);
    expect(isWhite(colourOf('pl', 0.5, 0.1))).toBe(true);
  });

  it('is one small file, whose name changes with it', () => {
    expect(png.length).toBeLessThan(70_000);
    expect(version).toMatch(/^[\da-f]{8}$/);
    expect(css('/flags.1.png')).toContain('url("/flags.1.png")');
  });
});
