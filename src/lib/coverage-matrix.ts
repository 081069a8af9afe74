import { hasEnglishTitle } from './has-english-title.ts';
import type { Coverage, Story } from '../schemas/story.ts';
import { compareByName } from './countries.ts';
import { whyUnknown } from './country-reading.ts';
import { UNKNOWN_WORDS, unknownKind } from './coverage-words.ts';
import type { DayOfNews } from './days.ts';

/** What is known of a story in a country's press, in words and as a sign. */
export const FINDINGS = {
  covered: { sign: '●', words: 'covered' },
  perhaps: { sign: '◐', words: 'perhaps covered' },
  none: { sign: '○', words: 'not found' },
  unclear: { sign: '?', words: UNKNOWN_WORDS.unclear },
  uncompared: { sign: '–', words: UNKNOWN_WORDS.uncompared },
  unread: { sign: '·', words: UNKNOWN_WORDS.unread },
} as const;

export type Finding = keyof typeof FINDINGS;

/** The main stories of a day, each with what is known of it in the press of the same countries. */
export interface CoverageMatrix {
  countries: string[];
  rows: { story: Story; findings: Finding[] }[];
}

/** Stories of which something must be known in a country: a column with a single sign compares nothing. */
const LEAST_KNOWN = 2;

/**
 * Sets a day's first stories against the countries of which something is known for several of them; those of which most is
 * known come first.
 *
 * @param most the number of stories; those without an English title are left out
 */
export function coverageMatrix({ stories }: Pick<DayOfNews, 'stories'>, most: number): CoverageMatrix {
  const main = stories.filter(hasEnglishTitle).slice(0, most);
  const known = new Map<string, number>();
  for (const { coverage } of main)
    for (const code of countriesIn(coverage)) known.set(code, (known.get(code) ?? 0) + 1);
  const least = Math.min(LEAST_KNOWN, main.length);
  const countries = [...known]
    .filter(([, count]) => count >= least)
    .sort(([a, one], [b, other]) => other - one || compareByName(a, b))
    .map(([code]) => code);
  return {
    countries,
    rows: main.map((story) => ({
      story,
      findings: countries.map((code) => findingOf(story, code)),
    })),
  };
}

/** The countries of which something is known. */
const countriesIn = ({ covered, doubtful, noMatch }: Coverage): string[] => [
  ...covered,
  ...[...doubtful, ...noMatch].map(({ country }) => country),
];

function findingOf(story: Story, code: string): Finding {
  const { covered, doubtful, noMatch } = story.coverage;
  const isIn = (found: readonly { country: string }[]): boolean =>
    found.some(({ country }) => country === code);
  if (covered.includes(code)) return 'covered';
  if (isIn(doubtful)) return 'perhaps';
  if (isIn(noMatch)) return 'none';
  const why = whyUnknown(story, code);
  return why ? unknownKind(why) : 'unread';
}
