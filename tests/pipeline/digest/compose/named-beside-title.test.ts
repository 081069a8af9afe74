import { expect, it } from 'vitest';
import { namedBesideTitle } from '../../../../scripts/pipeline/digest/compose/named-beside-title.ts';
import type { Framing } from '../../../../scripts/pipeline/digest/split/splitter.ts';

const TITLE = 'Valley’s dam bursts';

const take = (label: string, named: Framing['named'], headlines: readonly string[]): Framing => ({
  ...{ label, named, articles: headlines.map((_, at) => String(at)), placed: [] },
  evidence: headlines.map((text, at) => {
    const place = { block: null, start: 0, end: text.length };
    return { article: String(at), side: 'original', ...place, text };
  }),
});
const nameOf = (framing: Framing) => namedBesideTitle([framing], TITLE)[0]?.label;

it('a take is not named by the title of its story, but by its next headline', () => {
  expect(nameOf(take("Valley's Dam Bursts!", 'headline', ["Valley's Dam Bursts!", 'Dam gives way']))).toBe(
    'Dam gives way',
  );
});

it('any other name stays, and so does one where no headline has other words', () => {
  expect(nameOf(take('Dam gives way', 'headline', ['Dam gives way', TITLE]))).toBe('Dam gives way');
  expect(nameOf(take("Valley's Dam Bursts", 'clause', ['It burst', 'Dam gives way']))).toBe(
    "Valley's Dam Bursts",
  );
  expect(nameOf(take(TITLE, 'headline', [TITLE, "Valley's dam bursts."]))).toBe(TITLE);
});
