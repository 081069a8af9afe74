import type { Span } from './sentences.ts';

/** A number in an English text, and its possible values. */
export interface Quantity extends Span {
  value: number;
  /** The unit: a plain count, a share, or a currency sign. */
  unit: 'count' | '%' | '$' | '€' | '£';
  /** The possible values: `at least 40` means 40 and more. */
  least: number;
  most: number;
  /** As written, with the words that bound it. */
  as: string;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** The English words of numbers, in lower case. */
export const NUMBER_WORDS: readonly string[] = [
  ...WORDS.keys(),
  ...Object.keys(SCALES).filter((word) => word.length > 'bn'.length),
];

const WORD = [...WORDS.keys()].join('|');
const NUMBER = new RegExp(
  String.raw`(?<sign>US\$|HK\$|A\$|C\$|\$|€|£)?(?<![\p{L}\p{N}.,:/-])(?:(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<word>\b(?:${WORD}|an?(?=\s(?:dozen|hundred|thousand|million|billion)\b))\b))(?:[\s-]?(?<scale>dozen|hundred|thousand|million|billion|trillion|bn|mn|tn|[mbk](?![\p{L}]))(?![\p{L}]))?(?<after>\s?(?:%|per\s?cent\b|percent\b)|\s(?:US\s)?dollars\b|\seuros?\b|\spounds\b)?`,
  'giu',
);

/** Words before a number that bound it, and the values that it then admits. */
const BOUNDS: readonly [before: RegExp, admits: 'more' | 'less' | 'about'][] = [
  [
    /(?:at least|more than|over|no fewer than|no less than|above|upwards of|exceed(?:s|ed|ing)?|tops|topped|topping|pass(?:es|ed)|surpass(?:es|ed)?|minimum of)\s$/i,
    'more',
  ],
  [
    /(?:up to|as many as|as much as|fewer than|less than|under|nearly|almost|at most|below|no more than)\s$/i,
    'less',
  ],
  [/(?:about|around|some|roughly|approximately|an estimated|close to|estimated)\s$/i, 'about'],
];
/** Tolerance of `about 100`. */
const ABOUT = 0.15;
/** How much less `almost 100` may be. */
const ALMOST = 0.2;

/** Context of numbers that are not counts: dates, times, ages, scores, ranks, parts of names. */
const MONTH =
  'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december';
const NO_COUNT_BEFORE = new RegExp(
  String.raw`(?:(?:${MONTH})\.?\s|(?:aged?|no\.?|number|article|section|chapter|level|phase|part|covid|flight|route|channel|page|day|week|season|episode|game|round|since|until|by|in|of|from)\s|#|[-–:./])$`,
  'iu',
);
/** A year, or a day in September. */
const YEAR = /^(?:(?:19|20)\d\d|911)$/;
const NO_COUNT_AFTER = new RegExp(
  String.raw`^(?:st|nd|rd|th|s)\b|^[-–](?:\s?\d|year|month|week|day|hour|minute|mile|km|point|storey|foot|man|member)|^\s?(?:a\.?m\b|p\.?m\b|o'clock|years?[\s-]old|years? of age|[:/]\d|(?:${MONTH})\b)|^:\d|^\.\d`,
  'iu',
);

/** The quantities of an English text in order; dates, times, ages, scores and ranks are left out. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => quantityOf(text, match) ?? []);
}

function quantityOf(text: string, match: RegExpExecArray): Quantity | undefined {
  const { sign, digits, word, scale, after } = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  const before = text.slice(Math.max(0, start - 24), start);
  const unit = unitOf(sign, after);
  if (unit === 'count' && isNoCount(text, before, digits, scale, end)) return undefined;
  const plain =
    digits === undefined ? (WORDS.get((word ?? '').toLowerCase()) ?? 1) : Number(digits.replaceAll(',', ''));
  const value = plain * (SCALES[(scale ?? '').toLowerCase()] ?? 1);
  const bound = BOUNDS.map(([pattern, admits]) => ({ found: pattern.exec(before)?.[0], admits })).find(
    ({ found }) => found,
  );
  const as = `${bound?.found ?? ''}${match[0]}`.trim();
  return { start, end, value, unit, as, ...admitted(value, bound?.admits) };
}

function isNoCount(
  text: string,
  before: string,
  digits: string | undefined,
  scale: string | undefined,
  end: number,
): boolean {
  if (NO_COUNT_AFTER.test(text.slice(end, end + 16))) return true;
  if (digits === undefined || scale !== undefined) return false;
  return (
    YEAR.test(digits) || (NO_COUNT_BEFORE.test(before) && !/(?:toll|total) (?:of|from)\s$/i.test(before))
  );
}

function unitOf(sign: string | undefined, after: string | undefined): Quantity['unit'] {
  if (sign) return sign.endsWith('$') ? '$' : sign === '€' ? '€' : '£';
  const said = (after ?? '').trim().toLowerCase();
  if (/^(?:%|per)/.test(said)) return '%';
  if (said.endsWith('dollars')) return '$';
  if (said.startsWith('euro')) return '€';
  return said === 'pounds' ? '£' : 'count';
}

function admitted(
  value: number,
  admits: 'more' | 'less' | 'about' | undefined,
): Pick<Quantity, 'least' | 'most'> {
  switch (admits) {
    case 'more':
      return { least: value, most: Infinity };
    case 'less':
      return { least: value * (1 - ALMOST), most: value };
    case 'about':
      return { least: value * (1 - ABOUT), most: value * (1 + ABOUT) };
    default:
      return { least: value, most: value };
  }
}
