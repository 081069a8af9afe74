import { phrase } from '../schemas/phrase.ts';
import { hasEnglishTitle } from './has-english-title.ts';
import type { Coverage, Story } from '../schemas/story.ts';
import { compareByName } from './countries.ts';
import type { DayOfNews } from './days.ts';

/** What is known of a story in a country's press, in words. A sign stands for each. */
export const FINDINGS = {
  covered: phrase('covered'),
  perhaps: phrase('perhaps covered'),
  none: phrase('not found'),
  unknown: phrase('cannot say'),
} as const;

/** What is known of a story in a country’s press. */
export type CoverageFinding = keyof typeof FINDINGS;

/** The main stories of a day, each with what is known of it in the press of the same countries. */
export interface CoverageMatrix {
  countries: string[];
  rows: { story: Story; findings: CoverageFinding[] }[];
  /** Main stories of which nothing is known in any of them. */
  leftOut: Story[];
}

/** The part of the stories of which something must be known in a country: a column of empty fields compares nothing. */
const MIN_KNOWN = 0.5;

/**
 * Sets a day's first stories against the countries whose press can be judged: those of which most is known come first. A story
 * of which nothing is known in any of them is named apart.
 *
 * @param most the number of stories; those without an English title do not count
 */
export function coverageMatrix({ stories }: Pick<DayOfNews, 'stories'>, most: number): CoverageMatrix {
  const main = stories.filter(hasEnglishTitle).slice(0, most);
  const known = new Map<string, number>();
  for (const { coverage } of main)
    for (const code of countriesJudged(coverage)) known.set(code, (known.get(code) ?? 0) + 1);
  const least = main.length * MIN_KNOWN;
  const countries = [...known]
    .filter(([, count]) => count >= least)
    .sort(([a, one], [b, other]) => other - one || compareByName(a, b))
    .map(([code]) => code);
  const rows = main.map((story) => ({ story, findings: countries.map((code) => findingOf(story, code)) }));
  const isKnown = ({ findings }: (typeof rows)[number]): boolean =>
    countries.length === 0 || findings.some((finding) => finding !== 'unknown');
  return {
    countries,
    rows: rows.filter(isKnown),
    leftOut: rows.filter((row) => !isKnown(row)).map(({ story }) => story),
  };
}

/** The countries that cover a story, and those in whose headlines it was not found. */
const countriesJudged = ({ covered, noMatch }: Coverage): string[] => [
  ...covered,
  ...noMatch.map(({ country }) => country),
];

function findingOf(story: Story, code: string): CoverageFinding {
  const { covered, doubtful, noMatch } = story.coverage;
  const isIn = (found: readonly { country: string }[]): boolean =>
    found.some(({ country }) => country === code);
  if (covered.includes(code)) return 'covered';
  if (isIn(doubtful)) return 'perhaps';
  return isIn(noMatch) ? 'none' : 'unknown';
}
