import { isEnglish } from '../schemas/language.ts';
import { sentenceAfterDateline } from '../schemas/dateline.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { isUnderHeadline } from './same-words.ts';
import { unbroken } from './unbroken.ts';

/** The texts of which one may stand under an article's headline. */
export interface Openings {
  /** The first full paragraph; empty where there is none. */
  beginning: string;
  /** Its paragraphs, each without its dateline. */
  passages: readonly string[];
}

type Headed = Pick<PublishedArticle, 'title' | 'summary' | 'shownLanguage'>;

const whole = (text: string): string => unbroken(sentenceAfterDateline(text));

const isAbout = (text: string, { shownLanguage, title }: Headed): boolean =>
  text !== '' && (!isEnglish(shownLanguage) || isUnderHeadline(text, title));

/** An article's summary in whole sentences, where it has words of the headline; undefined where its text is needed. */
export function summaryAbout(article: Headed): string | undefined {
  const summary = whole(article.summary ?? '');
  return isAbout(summary, article) ? summary : undefined;
}

/**
 * What stands under an article's headline, in whole sentences: its summary or its first paragraph, where it has words of the
 * headline; else the first paragraph that has them, since some articles begin with a reader's guide; else the summary all the
 * same, which tells the news in other words. Empty where nothing is left that ends what it says.
 */
export function chooseOpening(article: Headed, { beginning, passages }: Openings): string {
  const summary = whole(article.summary ?? '');
  const candidates = [summary === '' ? whole(beginning) : summary, ...passages.map(unbroken)];
  return candidates.find((text) => isAbout(text, article)) ?? summary;
}
