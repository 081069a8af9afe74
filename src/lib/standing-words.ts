import { t } from '../interface/t.ts';
import { pressForms, type CountryNames } from './press-words.ts';
import { whole } from './words.ts';

/** The headlines of a country in which a story was not found. */
export interface Compared {
  sources: number;
  headlines: number;
}

/** What keeps a country's coverage unknown: too little was read, too little could be compared, or it is unclear. */
export type UnknownKind = 'unread' | 'uncompared' | 'unclear';

/** What is known of a story in one country's press. */
export type StoryStanding =
  | { is: 'covered'; sources: number; registered: number }
  | ({ is: 'silent' } & Compared)
  | { is: 'about' | 'perhaps' | UnknownKind };

/**
 * The fewest headlines of a country in a day that speak for its news. Where none was found among `n`, a share of up to 3 in
 * `n` may still be hidden (the rule of three, at 95%): here one headline in fifty, about what a leading story has.
 */
export const MIN_HEADLINES_OF_NEWS = 150;

/** In what a story was not found, of a country of which little is read: `Not in the 94 UK headlines that we read`. */
const inFewHeadlines = (headlines: number, names: CountryNames): string =>
  t(
    'Not in the {count} {before, select, none {headlines from {country}} other {{before} headlines}} that we read',
    { count: whole(headlines), ...pressForms(names) },
  );

/** In how many of a country's sources a story is. */
function inSources(
  { sources, registered }: { sources: number; registered: number },
  forms: ReturnType<typeof pressForms>,
): string {
  if (registered === 1) return t('In the only source that we read from {country}', forms);
  return t(
    'In {count} of the {all} {before, select, none {sources from {country}} other {{before} sources}} that we read',
    { count: whole(sources), all: whole(registered), ...forms },
  );
}

/** What is known of a story in a country's press, in a few words. */
export function standingWords(standing: StoryStanding, names: CountryNames): string {
  const forms = pressForms(names);
  switch (standing.is) {
    case 'covered':
      return inSources(standing, forms);
    case 'about':
      return t('About {country}', forms);
    case 'silent': {
      const { sources, headlines } = standing;
      // Of few headlines their number is said, since they do not speak for the country's news.
      return headlines < MIN_HEADLINES_OF_NEWS
        ? inFewHeadlines(headlines, names)
        : t('Not found in {count} {before, select, none {sources from {country}} other {{before} sources}}', {
            count: whole(sources),
            ...forms,
          });
    }
    case 'perhaps':
      return t(
        'Perhaps in a {before, select, none {headline from {country}} other {{before} headline}}',
        forms,
      );
    case 'unclear':
      return t(
        '{before, select, none {Coverage in {country} unclear} other {{before} coverage unclear}}',
        forms,
      );
    case 'uncompared':
      return t(
        'Too few {before, select, none {headlines from {country}} other {{before} headlines}} could be compared',
        forms,
      );
    case 'unread':
      return t('Too little read from {country} to say', forms);
  }
}
