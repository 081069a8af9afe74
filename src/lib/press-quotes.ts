import { isEnglish } from '../schemas/language.ts';
import type { Story } from '../schemas/story.ts';
import { passagesOf } from './story/passages.ts';
import { chooseOpening, summaryAbout } from './opening.ts';
import { articleBeginning, articleBlocks, type DayOfNews } from './days.ts';
import { quotesOfPress, type ShortQuote } from './short-quote.ts';
import { isUnderHeadline } from './same-words.ts';
import { shortened } from './shortened.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';

/** What a country's press says, in its words. */
export type PressQuote = Pick<ShortQuote, 'text' | 'language' | 'article'>;

/** The longest beginning of a paragraph that is looked at, in UTF-16 code units. */
const MAX_OF_PARAGRAPH = 600;

/**
 * How a country's press puts a story that it leads with: as the story quotes it; where it quotes nothing, as the press's own
 * article begins. What has too few of its words is not quoted under it: feeds sometimes give the text of another article.
 *
 * @param headline the article whose headline stands above
 * @param most UTF-16 code units of each
 */
export async function pressQuotes(
  code: string,
  story: Story,
  headline: PublishedArticle | undefined,
  articleById: DayOfNews['articleById'],
  most: number,
): Promise<PressQuote[]> {
  const title = headline?.title ?? story.title;
  const titleLanguage = headline?.shownLanguage ?? story.titleLanguage;
  const quoted = quotesOfPress(code, story, articleById, most, title).filter(
    ({ text }) => !isEnglish(titleLanguage) || isUnderHeadline(text, title),
  );
  if (quoted.length > 0 || !headline) return quoted;
  const beginning = (await openingOf(headline)) || (await passageOn(headline, story));
  if (beginning === '') return [];
  return [{ text: shortened(beginning, most), language: headline.shownLanguage, article: headline }];
}

/** The first paragraph of an article that has words of its story's title, for one under the headline of another text. */
async function passageOn(article: PublishedArticle, { title, titleLanguage }: Story): Promise<string> {
  if (!isEnglish(article.shownLanguage) || !isEnglish(titleLanguage)) return '';
  const under = { title, summary: undefined, shownLanguage: article.shownLanguage };
  return chooseOpening(under, { beginning: '', passages: await passageTexts(article) });
}

async function passageTexts(article: PublishedArticle): Promise<string[]> {
  return passagesOf(article, await articleBlocks(article), MAX_OF_PARAGRAPH).map(({ text }) => text);
}

/** How an article begins under its headline; see `chooseOpening`. */
export async function openingOf(article: PublishedArticle): Promise<string> {
  const summary = summaryAbout(article);
  // Most have one: their text need not be read.
  if (summary !== undefined) return summary;
  return chooseOpening(article, {
    beginning: await articleBeginning(article),
    passages: await passageTexts(article),
  });
}
