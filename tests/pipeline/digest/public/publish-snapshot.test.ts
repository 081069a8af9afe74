import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSnapshot } from '../../../../scripts/adapters/snapshot/open-snapshot.ts';
import { composeSnapshot } from '../../../../scripts/pipeline/digest/build-digest.ts';
import { quotationsOf } from '../../../../scripts/pipeline/digest/public/quotations-of.ts';
import { renderDay } from '../../../../scripts/pipeline/digest/render/render-day.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { LICENSED, publicFilesOf, publicFormOf, unlicensed } from '../../../support/public-form.ts';
import { SAMPLE } from '../../../support/project-copy.ts';
import { PROJECT } from '../../../support/run-script.ts';

/** Words in a row by which a text is recognised. */
const SHINGLE = 8;

/** The words of a text; in scripts without blanks each character is one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Every eight words in a row of a text; texts of fewer words have none. */
function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

/** All texts of a day, in both languages, as the private snapshot has them. */
const wholeTexts = ({ articles, translations }: Snapshot): string[] => [
  ...articles.map(({ blocks }) => blocks.map(({ text }) => text).join('\n')),
  ...translations.map(({ blocks }) => blocks.join('\n')),
];

/** All that pages show: articles as composed for a published site, quotations, and every headline of the day. */
function shownTexts(day: Snapshot): string[] {
  const { articles, stories } = composeSnapshot(day, LICENSED);
  return [
    ...articles.flatMap(({ frontMatter: { summary = '', original }, body }) => [
      summary,
      original?.summary ?? '',
      ...[body, original?.blocks ?? []].map((blocks) => blocks.map(({ text }) => text).join('\n')),
    ]),
    ...stories.flatMap(quotationsOf).map(({ evidence }) => evidence.text),
    ...[...day.articles, ...day.translations].map(({ title }) => title),
    ...day.headlines.flatMap(({ title, english = '' }) => [title, english]),
  ];
}

/** The eight words in a row that some texts have from a withheld text. */
function leaksIn(day: Snapshot, texts: readonly string[]): string[] {
  const shown = new Set(shownTexts(day).flatMap(shinglesOf));
  const withheld = new Set(wholeTexts(day).flatMap(shinglesOf)).difference(shown);
  expect(withheld.size).toBeGreaterThan(10_000);
  return [...withheld.intersection(new Set(texts.flatMap(shinglesOf)))];
}

/** The text of every JSON string of a file, so that escapes and keys do not hide words. */
function stringsIn(bytes: Uint8Array): string[] {
  const lines = Buffer.from(bytes).toString().split('\n').filter(Boolean);
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : value === null
        ? []
        : Object.values(value as object).flatMap(strings);
  return lines.flatMap((line) => strings(JSON.parse(line)));
}

describe.each([
  ['in which every source licenses its text', (day: Snapshot) => day],
  ['in which none does', unlicensed],
])('the public form of the sample %s', (_, changed) => {
  let day: Snapshot;
  beforeAll(async () => {
    day = changed(await openSnapshot(join(PROJECT, SAMPLE)));
  });

  it('gives the same digest, byte for byte', () => {
    const markdown = renderDay(composeSnapshot(day, LICENSED));
    const again = renderDay(composeSnapshot(publicFormOf(day), LICENSED));
    expect(markdown.size).toBeGreaterThan(80);
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(markdown));
  });
});

describe('the public form of a day whose texts are not licensed', () => {
  let day: Snapshot;
  beforeAll(async () => {
    day = unlicensed(await openSnapshot(join(PROJECT, SAMPLE)));
  });

  it('holds no eight words in a row of a text that the site does not show', () => {
    expect(leaksIn(day, [...publicFilesOf(day).values()].flatMap(stringsIn))).toEqual([]);
  });

  it('in which a leak would be found, be it of one paragraph', () => {
    const lengths = day.articles.map(({ blocks }) => blocks.length);
    const long = day.articles[lengths.indexOf(Math.max(...lengths))];
    const [last = ''] =
      long?.blocks
        .map(({ text }) => text)
        .filter((text) => text.length > 200)
        .slice(-1) ?? [];
    expect(leaksIn(day, [last]).length).toBeGreaterThan(0);
  });

  it('shows the same paragraphs of an article in both languages, and says how many are withheld', () => {
    const { articles, translations, derived } = publicFormOf(day);
    const english = new Map(translations.map(({ article, blocks }) => [article, blocks]));
    const withheld = derived.articles.filter(({ withheldBlocks }) => withheldBlocks > 0);
    expect(withheld.length).toBeGreaterThan(50);
    for (const { id, blocks } of articles)
      if (english.get(id)?.length) expect(english.get(id)).toHaveLength(blocks.length);
  });

  it('leaves out what no page shows: guids, addresses of pictures, summaries of headlines', () => {
    const { articles, headlines } = publicFormOf(day);
    expect(articles.filter(({ guid, image }) => guid ?? image)).toEqual([]);
    expect(headlines.length).toBe(day.headlines.length);
    expect(headlines.filter(({ summary }) => summary !== undefined)).toEqual([]);
  });

  it('names the private snapshot that it was made from', () => {
    expect(publicFormOf(day).manifest.public.madeFrom).toMatch(/^[0-9a-f]{64}$/);
  });
});
