import { UNSPACED } from '../../../../src/schemas/language.ts';
import { AGENCIES } from './agencies.ts';

/** Where an agency's credit may stand. */
export interface CreditPlaces {
  byline?: string | undefined;
  /** The text's paragraphs. */
  paragraphs: readonly string[];
  /** The source's names: an agency's own articles are not copies. */
  sourceNames: readonly string[];
}

/** How far into the first paragraph a dateline reaches, in UTF-16 code units. */
const DATELINE = 90;

/** Longest last paragraph that can be nothing but a credit, in UTF-16 code units. */
const CREDIT_LINE = 60;

// Words of scripts without blanks have no edges to look at.
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
    dateline: new RegExp(datelines.join('|'), 'u'),
    credit: new RegExp(`^[^\\p{L}]*(?:\\p{L}+[:：]\\s*)?${whole}[^\\p{L}]*(?:${whole}[^\\p{L}]*)*$`, 'u'),
  };
});

/**
 * The news agency whose copy an article is, by its byline, the dateline that opens it or the credit that
 * closes it; undefined when none is named. An agency that is merely quoted in the text does not count.
 */
export function findAgency({ byline, paragraphs, sourceNames }: CreditPlaces): string | undefined {
  const opening = paragraphs[0]?.slice(0, DATELINE) ?? '';
  const closing = paragraphs.at(-1) ?? '';
  const found = PATTERNS.find(
    (agency) =>
      (byline !== undefined && agency.byline.test(byline)) ||
      agency.dateline.test(opening) ||
      (closing.length <= CREDIT_LINE && agency.credit.test(closing)),
  );
  return found && !sourceNames.some((name) => found.byline.test(name)) ? found.name : undefined;
}
