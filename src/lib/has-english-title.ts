import { isEnglish } from '../schemas/language.ts';
import type { Story } from '../schemas/story.ts';

/** Whether a reader of English can read a story's title. */
export const hasEnglishTitle = ({ titleLanguage }: Pick<Story, 'titleLanguage'>): boolean =>
  isEnglish(titleLanguage);
