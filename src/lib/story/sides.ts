import { t } from '../../interface/t.ts';
import type { Story } from '../../schemas/story.ts';
import type { Take } from '../../schemas/take.ts';
import type { DayOfNews } from '../days.ts';
import { quoteOfTake, type ShortQuote } from '../short-quote.ts';
import { quotesOnPage } from './page-quotes.ts';
import { firstSentences } from './passages.ts';

/** Sides that stand next to each other. */
export const ABREAST = 2;

/** One of the sides of a story as its lead shows them: a take, or an article that stands apart. */
export interface Side {
  /** Given, its name stands above the quotation; else the label. */
  take?: Take;
  label?: string;
  act?: Take['act'];
  articles: number;
  /** 1 for the first take, then 2; 0 for what stands apart. */
  tone: number;
  quote: Pick<ShortQuote, 'text' | 'language' | 'article'> | undefined;
}

/**
 * The two sides at the head of a story: its two largest takes, or its only one and what stands apart from it, where both of
 * these can be quoted. None where it does not divide so.
 *
 * @param most UTF-16 code units of each quotation
 */
export async function sidesOf(story: Story, news: DayOfNews, most: number): Promise<Side[]> {
  const { takes } = story;
  if (takes.length === 1) return takeBesideVoice(story, news, most);
  return takes.slice(0, ABREAST).map((take, index) => ({
    take,
    act: take.act,
    articles: take.share.articles,
    tone: index + 1,
    quote: quoteOfTake(take, news.articleById, story.title, most),
  }));
}

async function takeBesideVoice(story: Story, news: DayOfNews, most: number): Promise<Side[]> {
  const [[take], [voice]] = [story.takes, story.voices];
  const { ofTakes, ofVoices } = await quotesOnPage(story, news);
  const [ofTake, ofVoice] = [ofTakes[0]?.[0], ofVoices[0]];
  if (!take || !voice || !ofTake || !ofVoice) return [];
  const short = (quote: ShortQuote) => ({ ...quote, text: firstSentences(quote.text, most) });
  return [
    { take, act: take.act, articles: take.share.articles, tone: 1, quote: short(ofTake) },
    { label: t('Stands apart'), articles: voice.articles.length, tone: 0, quote: short(ofVoice) },
  ];
}
