import { expect, it } from 'vitest';
import { textsOf } from '../../scripts/command-line/texts-option.ts';

const SITE = 'https://news.example';

it('a site with an address shows full texts of licensed sources only, and one without is for its own reader', () => {
  expect(textsOf({}, SITE)).toBe('licensed');
  expect(textsOf({}, undefined)).toBe('full');
});

it('--publish does the same without an address, and --full-text has to be asked for with one', () => {
  expect(textsOf({ publish: true }, undefined)).toBe('licensed');
  expect(textsOf({ publish: true }, SITE)).toBe('licensed');
  expect(textsOf({ fullText: true }, SITE)).toBe('full');
});

it('both at once are refused', () => {
  expect(() => textsOf({ publish: true, fullText: true }, SITE)).toThrow('it contradicts --publish');
});
