import { UNSPACED } from '../../../../src/schemas/language.ts';
import { AGENCIES } from './agencies.ts';

/** The parts of an article that may credit an agency. */
export interface CreditPlaces {
  byline?: string | undefined;
  /** The text's paragraphs. */
  paragraphs: readonly string[];
  /** The source's names: an agency's own articles are not copies. */
  sourceNames: readonly string[];
}

/** Length of the first paragraph searched for a dateline, in UTF-16 code units. */
const DATELINE = 90;

/** Length of the first paragraph searched for the credit that ends it, in UTF-16 code units. */
const OPENING = 600;

/** Longest last paragraph that can be just a credit, in UTF-16 code units. */
const CREDIT_LINE = 60;

// Scripts without spaces have no word boundaries to check.
const PATTERNS = AGENCIES.map(({ name, credits }) => {
  const longestFirst = credits.toSorted((a, b) => b.length - a.length);
  const spaced = longestFirst.filter((credit) => !UNSPACED.test(credit)).join('|');
  const unspaced = longestFirst.filter((credit) => UNSPACED.test(credit));
  const whole = `(?:${[`(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`, ...unspaced].join('|')})`;
  const datelines = [
    // "PARIS (AFP) – …", "Wien (APA/AFP) - …", "Berlin, 3. Mai (dpa) - …", "【ロンドン共同】…"
    `[(\\[（［【/][^)\\]）］】]{0,30}${whole}`,
    // "AFP — …", "Reuters: …"
    `${whole}\\s*[–—―:-]\\s`,
    // "КИЕВ, 3 мая - Интерфакс. …"
    `[–—―-]\\s*${whole}\\s*\\.`,
    // "新华社北京3月10日电 …"
    `^${whole}.{0,20}电`,
  ];
  return {
    name,
    byline: new RegExp(whole, 'u'),
    // "…, reported Xinhua."
    ending: new RegExp(`,\\s+(?:reported|reports)\\s+${whole}\\s*\\.?\\s*$`, 'u'),
    dateline: new RegExp(datelines.join('|'), 'u'),
    credit: new RegExp(`^[^\\p{L}]*(?:\\p{L}+[:：]\\s*)?${whole}[^\\p{L}]*(?:${whole}[^\\p{L}]*)*$`, 'u'),
  };
});

/**
 * The news agency whose copy an article prints, by its byline, its dateline, the credit that ends its first
 * paragraph or its closing credit; undefined when none
 * is named. An agency merely quoted in the text does not count.
 */
export function findAgency({ byline, paragraphs, sourceNames }: CreditPlaces): string | undefined {
  const first = paragraphs[0]?.slice(0, OPENING) ?? '';
  const opening = first.slice(0, DATELINE);
  const closing = paragraphs.at(-1) ?? '';
  const found = PATTERNS.find(
    (agency) =>
      (byline !== undefined && agency.byline.test(byline)) ||
      agency.dateline.test(opening) ||
      agency.ending.test(first) ||
      (closing.length <= CREDIT_LINE && agency.credit.test(closing)),
  );
  return found && !sourceNames.some((name) => found.byline.test(name)) ? found.name : undefined;
}
