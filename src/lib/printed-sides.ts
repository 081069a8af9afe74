import { t } from '../interface/t.ts';
import type { Story } from '../schemas/story.ts';
import type { Take } from '../schemas/take.ts';
import type { DayOfNews } from './days.ts';
import { quotesOfStory, type ShortQuote } from './short-quote.ts';
import { firstSentences } from './story/passages.ts';
import { quotesOnPage } from './story/page-quotes.ts';

/** Quotations side by side. */
const ABREAST = 2;

/** One of the quotations at the head of the printed front page. */
export interface PrintedSide {
  quote: Pick<ShortQuote, 'text' | 'language' | 'article'>;
  /** What it speaks for, where the story divides: a take, or an article that stands apart. */
  of?: {
    take?: Take;
    label?: string;
    /** 1 for the first take, then 2; 0 for what stands apart. */
    tone: number;
    articles: number;
  };
}

/**
 * Two quotations that show how a story divides: of its first takes, or of its only one and of what stands apart. Where these
 * cannot be quoted, two of what happened.
 *
 * @param most UTF-16 code units of each
 */
export async function printedSides(story: Story, news: DayOfNews, most: number): Promise<PrintedSide[]> {
  const { ofTakes, ofVoices } = await quotesOnPage(story, news);
  const sides = [
    ...story.takes.map((take, index) => ({
      quote: ofTakes[index]?.[0],
      of: { take, tone: index + 1, articles: take.share.articles },
    })),
    ...story.voices.map(({ articles }, index) => ({
      quote: ofVoices[index],
      of: { label: t('Stands apart'), tone: 0, articles: articles.length },
    })),
  ].flatMap(({ quote, of }) =>
    quote ? [{ of, quote: { ...quote, text: firstSentences(quote.text, most) } }] : [],
  );
  if (story.takes.length > 0 && sides.length >= ABREAST) return sides.slice(0, ABREAST);
  return quotesOfStory(story, news.articleById, most)
    .slice(0, ABREAST)
    .map((quote) => ({ quote }));
}
