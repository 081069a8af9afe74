import type { Coverage } from '../schemas/story.ts';
import { counted } from './words.ts';

/** Among how many headlines nothing was found, for example `0 of 139 headlines in 6 sources`. */
export const amongHeadlines = ({ sources, headlines }: { sources: number; headlines: number }): string =>
  `0 of ${counted(headlines, 'headline')} in ${counted(sources, 'source')}`;

/** Why nothing can be said of a country, as a sentence begins. */
export const UNKNOWN_BECAUSE: Record<Coverage['unknown'][number]['why'], string> = {
  'too few sources': 'Fewer than three sources read there',
  'too few headlines': 'Too few headlines there today',
  'feeds failed': 'Feeds there could not be read today',
  'other languages': 'Most headlines there are in languages that could not be compared',
};
