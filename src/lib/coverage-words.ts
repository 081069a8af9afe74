import type { CoverageLimits } from '../schemas/digest.ts';
import type { UnknownReason } from '../schemas/story.ts';
import { countryPossessive, fromCountry, namesOf } from './countries.ts';
import { inFewHeadlines, MIN_HEADLINES_OF_NEWS, type Compared, type UnknownKind } from './standing-words.ts';
import { counted, percent, whole } from './words.ts';

/**
 * In what stories were not found, as a heading: `Not in the United States’ news`; of a country of which little is read,
 * `Not in the 94 UK headlines that we read`.
 *
 * @param headlines the country's headlines that were compared; 0 where none was
 */
export function notInNews(code: string, headlines: number): string {
  return headlines === 0 || headlines >= MIN_HEADLINES_OF_NEWS
    ? `Not in ${countryPossessive(code)} news`
    : inFewHeadlines(headlines, namesOf(code));
}

/**
 * The same over several days, whose numbers of headlines differ: `Not in the US headlines that we read` where they are few.
 *
 * @param headlines the most that were compared on a day; 0 where none was
 */
export function notInNewsOfDays(code: string, headlines: number): string {
  return headlines === 0 || headlines >= MIN_HEADLINES_OF_NEWS
    ? `Not in ${countryPossessive(code)} news`
    : `Not in the ${fromCountry('headlines', code)} that we read`;
}

/** Said of several stories at once, for example `None of these appeared in the 468 headlines we read from 26 US sources`. */
export const noneAppeared = ({ sources, headlines }: Compared, code: string): string =>
  `None of these appeared in the ${counted(headlines, 'headline')} we read from ${whole(sources)} ${fromCountry('sources', code, 'in')}`;

/** The number of headlines in which a story was not found, for example `0 of 139 headlines in 6 sources`. */
export const amongHeadlines = ({ sources, headlines }: Compared): string =>
  `0 of ${counted(headlines, 'headline')} in ${counted(sources, 'source')}`;

/** What all of several comparisons compared; undefined where their numbers differ or there is but one. */
export function sharedAmong(found: readonly Compared[]): Compared | undefined {
  const [first, ...others] = found;
  const isSame = ({ sources, headlines }: Compared): boolean =>
    sources === first?.sources && headlines === first.headlines;
  return first && others.length > 0 && others.every(isSame) ? first : undefined;
}

const KINDS: Record<UnknownReason, UnknownKind> = {
  'no feed read': 'unread',
  'too few sources': 'unread',
  'feeds failed, too few sources': 'unread',
  'feeds failed, too few headlines': 'unread',
  'too few headlines': 'unread',
  'other languages': 'uncompared',
  'too few comparable headlines': 'uncompared',
  'too few comparable sources': 'uncompared',
  'no clear headline': 'unclear',
};

/** The kind of a reason for which a country's coverage is unknown. */
export const unknownKind = (why: UnknownReason): UnknownKind => KINDS[why];

/** Each kind in a few words, for keys and counts, in the order in which they are listed. */
export const UNKNOWN_WORDS: Readonly<Record<UnknownKind, string>> = {
  unclear: 'unclear',
  uncompared: 'could not be compared',
  unread: 'too little read',
};

/**
 * Why a country's coverage is unknown, as the start of a sentence.
 * @param limits the limits of the day's digest
 */
export function unknownBecause(why: UnknownReason, limits: CoverageLimits): string {
  const fewSources = `ewer than ${counted(limits.sources, 'source')}`;
  const fewHeadlines = `ewer than ${counted(limits.headlines, 'headline')}`;
  switch (why) {
    case 'no feed read':
      return 'None of the feeds there could be read that day';
    case 'too few sources':
      return `F${fewSources} were read there that day`;
    case 'feeds failed, too few sources':
      return `Some feeds there could not be read that day, and f${fewSources} could`;
    case 'feeds failed, too few headlines':
      return `Some feeds there could not be read that day, and the others gave f${fewHeadlines}`;
    case 'too few headlines':
      return `F${fewHeadlines} were read there that day`;
    case 'other languages':
      return `Less than ${percent(limits.comparable)} of the headlines there are in languages that could be compared with the story`;
    case 'too few comparable headlines':
      return `F${fewHeadlines} there could be compared with the story`;
    case 'too few comparable sources':
      return `F${fewSources} there had headlines that could be compared with the story`;
    case 'no clear headline':
      return 'Some headlines there resemble the story, but not closely enough to say';
  }
}
