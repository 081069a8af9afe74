import { ofPress, type CountryNames } from './press-words.ts';
import { whole } from './words.ts';

/** The headlines of a country in which a story was not found. */
export interface Compared {
  sources: number;
  headlines: number;
}

/** What keeps a country's coverage unknown: too little was read, too little could be compared, or it is unclear. */
export type UnknownKind = 'unread' | 'uncompared' | 'unclear';

/** What is known of a story in one country's press. */
export type Standing =
  | { is: 'covered'; sources: number; registered: number }
  | ({ is: 'silent' } & Compared)
  | { is: 'about' | 'perhaps' | UnknownKind };

/**
 * The fewest headlines of a country in a day that speak for its news. Where none was found among `n`, a share of up to 3 in
 * `n` may still be hidden (the rule of three, at 95%): here one headline in fifty, about what a leading story has.
 */
export const MIN_HEADLINES_OF_NEWS = 150;

/** In what a story was not found, of a country of which little is read: `Not in the 94 UK headlines that we read`. */
export const inFewHeadlines = (headlines: number, names: CountryNames): string =>
  `Not in the ${whole(headlines)} ${ofPress('headlines', names)} that we read`;

/** What is known of a story in a country's press, in a few words. */
export function standingWords(standing: Standing, names: CountryNames): string {
  switch (standing.is) {
    case 'covered': {
      const { sources, registered } = standing;
      return registered === 1
        ? `In the only source that we read from ${names.inSentence}`
        : `In ${whole(sources)} of the ${whole(registered)} ${ofPress('sources', names)} that we read`;
    }
    case 'about':
      return `About ${names.inSentence}`;
    case 'silent': {
      const { sources, headlines } = standing;
      // Of few headlines their number is said, since they do not speak for the country's news.
      return headlines < MIN_HEADLINES_OF_NEWS
        ? inFewHeadlines(headlines, names)
        : `Not found in ${whole(sources)} ${ofPress('sources', names)}`;
    }
    case 'perhaps':
      return `Perhaps in a ${ofPress('headline', names)}`;
    case 'unclear':
      return `Unclear in ${ofPress('headlines', names)}`;
    case 'uncompared':
      return `Too few ${ofPress('headlines', names)} could be compared`;
    case 'unread':
      return `Too little read from ${names.inSentence} to say`;
  }
}
