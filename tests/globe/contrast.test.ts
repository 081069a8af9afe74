import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readColour } from '../../src/styles/tokens.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Opacity of each of the 7 veils of the night, which lie over each other where it is whole. */
const NIGHT = 1 - (1 - 0.012) ** 7;

/** A colour under the whole night. */
function shaded(colour: string, night: string): string {
  const part = (hex: string, start: number): number => parseInt(hex.slice(start, start + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(colour, at) * (1 - NIGHT) + part(night, at) * NIGHT));
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string): string => readColour(css, name)[scheme];
  const fills = ['globe-none', 'globe-level-1', 'globe-level-2', 'globe-level-3'].map(colour);

  it('each step differs from the one before even without colour vision', () => {
    for (const [index, fill] of fills.slice(1).entries())
      expect(contrast(fill, fills[index] ?? '')).toBeGreaterThanOrEqual(1.25);
  });

  it('night leaves the steps of the fill as far apart as day does', () => {
    const nights = fills.map((fill) => shaded(fill, colour('globe-night')));
    for (const [index, fill] of nights.slice(1).entries())
      expect(contrast(fill, nights[index] ?? '')).toBeGreaterThanOrEqual(1.25);
  });

  it('a country in the night is nearer to its own step by day than to any other', () => {
    for (const fill of fills) {
      const night = shaded(fill, colour('globe-night'));
      for (const other of fills.filter((each) => each !== fill))
        expect(contrast(night, fill)).toBeLessThan(contrast(night, other));
    }
  });

  it('the line where the sun sets shows on sea and land', () => {
    for (const fill of ['globe-sea', 'globe-none'].map(colour))
      expect(contrast(colour('globe-night'), fill)).toBeGreaterThanOrEqual(2);
  });

  it('the outline of a lit country stands out from land and sea', () => {
    for (const fill of ['globe-none', 'globe-level-1', 'globe-sea'].map(colour))
      expect(contrast(colour('globe-lit'), fill)).toBeGreaterThanOrEqual(3);
  });

  it('the picked country stands out from every other', () => {
    for (const fill of [...fills, colour('globe-sea')])
      expect(contrast(colour('globe-picked'), fill)).toBeGreaterThanOrEqual(2.5);
  });

  it.each(['1', '2', '3', '4'])('the name of take %s can be read in its colour (WCAG 1.4.3)', (take) => {
    expect(contrast(colour(`take-${take}`), colour('paper'))).toBeGreaterThanOrEqual(4.5);
  });
});
