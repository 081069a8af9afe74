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

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string): string => readColour(css, name)[scheme];
  const levels = [1, 2, 3, 4, 5].map((level) => colour(`globe-level-${level}`));
  const linked = [...levels, colour('globe-picked')];

  it('what can be picked stands out 3 to 1 from the sea and from land that nobody reads (WCAG 1.4.11)', () => {
    for (const fill of linked) {
      expect(contrast(fill, colour('globe-sea'))).toBeGreaterThanOrEqual(3);
      expect(contrast(fill, colour('globe-none'))).toBeGreaterThanOrEqual(3);
    }
  });

  it('nothing today differs from no sources and from one article even without colour vision', () => {
    expect(contrast(colour('globe-silent'), colour('globe-none'))).toBeGreaterThanOrEqual(1.5);
    expect(contrast(colour('globe-silent'), colour('globe-level-1'))).toBeGreaterThanOrEqual(1.5);
  });

  it('each step differs from the step before even without colour vision', () => {
    const ground = colour('globe-sea');
    const against = levels.map((fill) => contrast(fill, ground));
    expect(against).toEqual([...against].sort((a, b) => a - b));
    for (const [index, fill] of levels.slice(1).entries())
      expect(contrast(fill, levels[index] ?? ground)).toBeGreaterThanOrEqual(1.25);
  });
});
