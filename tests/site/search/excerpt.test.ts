import { expect, it } from 'vitest';
import { afterTitle, excerptAround, withoutJoints } from '../../../src/components/search/excerpt.ts';
import { wordMarker } from '../../../src/components/search/mark-words.ts';

const finding = { holding: [], alike: [], forms: new Set<string>(), phrases: [], beginnings: [] };
const shown = (pieces: ReturnType<typeof excerptAround>) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const filler = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');

it('shows where the words are, and dots where text is left out', () => {
  const mark = wordMarker({ ...finding, forms: new Set(['talks', 'ends']) }, false);
  const text = shown(excerptAround(`${filler} talks ${filler} Talks, ends. ${filler}`, mark));
  expect(text).toMatch(/^…\u00A0w54 .* \[Talks\], \[ends\]\. w0 .*\u00A0…$/);
});

it('marks a phrase only where its words stand together', () => {
  const mark = wordMarker({ ...finding, phrases: [['climate', 'change']] }, false);
  expect(shown(excerptAround('Change the climate. Climate change!', mark))).toBe(
    'Change the climate. [Climate] [change]!',
  );
});

it('shows Chinese without the blanks of the index, and marks it as one', () => {
  const mark = wordMarker({ ...finding, phrases: [['習', '近', '平']] }, false);
  expect(shown(excerptAround('底 線 習 近 平 表 態 ， 近 日 Xi', mark))).toBe('底線[習近平]表態，近日 Xi');
  expect(withoutJoints('東 京 で Talks go on')).toBe('東京で Talks go on');
});

it('marks words that only begin so among those alike', () => {
  const begun = { ...finding, beginnings: ['block'] };
  expect(shown(excerptAround('A blockade', wordMarker(begun, true)))).toBe('A [blockade]');
  expect(shown(excerptAround('A blockade', wordMarker(begun, false)))).toBe('A blockade');
});

it('marks the letters of a word, and not the punctuation around them', () => {
  const mark = wordMarker({ ...finding, forms: new Set(['venice']) }, false);
  expect(shown(excerptAround('“Venice, (Venice) … — Venice’s', mark))).toBe(
    '“[Venice], ([Venice]) … — Venice’s',
  );
});

it('leaves out the title with which a page begins', () => {
  expect(afterTitle('Venice flooded. Waters rise.', 'Venice flooded')).toBe('Waters rise.');
  expect(afterTitle('Venice flooded', 'Venice flooded')).toBe('');
  expect(afterTitle('Waters rise.', 'Venice flooded')).toBe('Waters rise.');
  expect(afterTitle('Waters rise.', '')).toBe('Waters rise.');
});

it('the title above an excerpt is not repeated, though the index writes apostrophes otherwise', () => {
  expect(afterTitle("The sea can't wait. Boats leave", 'The sea can’t wait')).toBe('Boats leave');
  expect(excerptAround("The mayor's boats", (words) => words.map(() => false))).toContainEqual({
    text: 'mayor’s',
    marked: false,
  });
});

it('shows a sentence of one passage, rather than a label, and never two languages in one', () => {
  const mark = wordMarker({ ...finding, forms: new Set(['boats']) }, false);
  const sentence = 'The boats left the harbour at noon, before the storm';
  const page = `Venice ␞. Boats ␞. ${sentence}. ␞ غادرت القوارب boats ␞.`;
  expect(shown(excerptAround(afterTitle(page, 'Venice'), mark))).toBe(
    `The [boats] left the harbour at noon, before the storm.`,
  );
  expect(shown(excerptAround('Boats ␞. Ports ␞.', mark))).toBe('[Boats]');
  const both = wordMarker({ ...finding, forms: new Set(['boats', 'ports']) }, false);
  expect(shown(excerptAround('Boats, boats ␞. Boats in ports ␞.', both))).toBe('[Boats] in [ports]');
});
