import type { CoverageLimits } from '../schemas/digest.ts';
import type { UnknownReason } from '../schemas/story.ts';
import { t } from '../interface/t.ts';
import { phrase } from '../schemas/phrase.ts';
import { countryForms, namesOf } from './countries.ts';
import { pressForms } from './press-words.ts';
import { MIN_HEADLINES_OF_NEWS, type Compared, type UnknownKind } from './standing-words.ts';
import { counted, percent, whole } from './words.ts';

/**
 * In what stories were not found, as a heading: `Not in the United States’ news`; of a country of which little is read,
 * `Not in the US headlines that we read`. Their number stands below, with how many of them report the stories: none.
 *
 * @param headlines the country's headlines that were compared, the most of several days; 0 where none was
 */
export function notInNews(code: string, headlines: number): string {
  return headlines === 0 || headlines >= MIN_HEADLINES_OF_NEWS
    ? t('Not in {possessive} news', countryForms(code))
    : t(
        'Not in the {before, select, none {headlines from {country}} other {{before} headlines}} that we read',
        pressForms(namesOf(code)),
      );
}

/** Said of several stories at once, for example `None of these appeared in the 468 headlines we read from 26 US sources`. */
export const noneAppeared = ({ sources, headlines }: Compared, code: string): string =>
  t(
    'None of these appeared in the {headlines} we read from {count} {before, select, none {sources in {country}} other {{before} sources}}',
    { headlines: counted(headlines, 'headline'), count: whole(sources), ...pressForms(namesOf(code)) },
  );

/** That a country's press may have covered what was not found among its headlines that we read. */
export const mayStillHaveCovered = (code: string, stories: number): string =>
  t(
    '{before, select, none {The press in {country}} other {The {before} press}} may still have covered {count, plural, one {it} other {them}}.',
    { count: stories, ...pressForms(namesOf(code)) },
  );

/** The number of headlines in which a story was not found, for example `0 of 139 headlines in 6 sources`. */
export const amongHeadlines = ({ sources, headlines }: Compared): string =>
  t('0 of {headlines} in {sources}', {
    headlines: counted(headlines, 'headline'),
    sources: counted(sources, 'source'),
  });

/** What all of some comparisons compared; undefined where their numbers differ or there is none. */
export function comparedAlike(found: readonly Compared[]): Compared | undefined {
  const [first] = found;
  const isSame = ({ sources, headlines }: Compared): boolean =>
    sources === first?.sources && headlines === first.headlines;
  return found.every(isSame) ? first : undefined;
}

/** What all of several comparisons compared; undefined where their numbers differ or there is but one. */
export const sharedAmong = (found: readonly Compared[]): Compared | undefined =>
  found.length > 1 ? comparedAlike(found) : undefined;

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
  unclear: phrase('unclear'),
  uncompared: phrase('could not be compared'),
  unread: phrase('too little read'),
};

/** Why coverage is unknown, in words. */
const BECAUSE: Readonly<Record<UnknownReason, string>> = {
  'no feed read': phrase('None of the feeds there could be read that day'),
  'too few sources': phrase('Fewer than {sources} were read there that day'),
  'feeds failed, too few sources': phrase(
    'Some feeds there could not be read that day, and fewer than {sources} could',
  ),
  'feeds failed, too few headlines': phrase(
    'Some feeds there could not be read that day, and the others gave fewer than {headlines}',
  ),
  'too few headlines': phrase('Fewer than {headlines} were read there that day'),
  'other languages': phrase(
    'Less than {share} of the headlines there are in languages that could be compared with the story',
  ),
  'too few comparable headlines': phrase('Fewer than {headlines} there could be compared with the story'),
  'too few comparable sources': phrase(
    'Fewer than {sources} there had headlines that could be compared with the story',
  ),
  'no clear headline': phrase('Some headlines there resemble the story, but not closely enough to say'),
};

/**
 * Why a country's coverage is unknown, as the start of a sentence.
 * @param limits the limits of the day's digest
 */
export function unknownBecause(why: UnknownReason, limits: CoverageLimits): string {
  const values = {
    sources: counted(limits.sources, 'source'),
    headlines: counted(limits.headlines, 'headline'),
    share: percent(limits.comparable),
  };
  return t(BECAUSE[why], values);
}
