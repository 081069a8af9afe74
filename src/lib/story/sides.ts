import { t } from '../../interface/t.ts';
import type { Story } from '../../schemas/story.ts';
import type { Take } from '../../schemas/take.ts';
import type { DayOfNews } from '../days.ts';
import { sameWords } from '../same-words.ts';
import { quoteOfTake, type ShortQuote } from '../short-quote.ts';
import { firstSentences } from './passages.ts';
import { isDivided } from './shown-division.ts';
import type { StoryQuotes } from './story-quotes.ts';

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
 * these can be quoted. None where it does not divide so, or takes have few of its articles.
 *
 * @param quotes what its page quotes
 * @param most UTF-16 code units of each quotation
 */
export function sidesOf(
  story: Story,
  quotes: StoryQuotes,
  articleById: DayOfNews['articleById'],
  most: number,
): Side[] {
  if (!isDivided(story)) return [];
  if (story.takes.length === 1) return takeBesideVoice(story, quotes, most);
  return story.takes.slice(0, ABREAST).map((take, index) => {
    const ofHappened = quotes.happened.filter(({ article }) => take.articles.includes(article.id));
    // A title would be quoted under itself.
    const said = [...(quotes.ofTakes[index] ?? []), ...ofHappened].find(
      ({ evidence }) => !sameWords(evidence.text, story.title),
    );
    const quote = said ? shorter(said, most) : quoteOfTake(take, articleById, story.title, most);
    return { take, act: take.act, articles: take.share.articles, tone: index + 1, quote };
  });
}

function takeBesideVoice({ takes, voices }: Story, { ofTakes, ofVoices }: StoryQuotes, most: number): Side[] {
  const [[take], [voice]] = [takes, voices];
  const [ofTake, ofVoice] = [ofTakes[0]?.[0], ofVoices[0]];
  if (!take || !voice || !ofTake || !ofVoice) return [];
  return [
    { take, act: take.act, articles: take.share.articles, tone: 1, quote: shorter(ofTake, most) },
    { label: t('Stands apart'), articles: voice.articles.length, tone: 0, quote: shorter(ofVoice, most) },
  ];
}

const shorter = (quote: ShortQuote, most: number) => ({ ...quote, text: firstSentences(quote.text, most) });
