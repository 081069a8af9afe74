import type { Evidence } from '../../../../src/schemas/take.ts';
import type { Span } from '../../../text/sentences.ts';
import { QUOTABLE_LENGTH, quotableSpan } from './clause.ts';
import type { ReadArticle } from './passages.ts';
import { termWordsOf } from './terms.ts';

/** A stretch of an article that may be quoted, and how well it shows a framing. */
export interface Quote {
  article: string;
  voice: string;
  side: Evidence['side'];
  block: number | null;
  span: Span;
  text: string;
  words: string[];
  /** How strongly it shows the framing, 0 to 1. */
  strength: number;
  /** Its rank among quotes: its strength, and more where it is a headline. */
  worth: number;
}

// A headline that shows the framing says it for the whole article.
const TITLE_BONUS = 0.3;
// A stray word of a frame is no evidence of it.
const MIN_STRENGTH = 0.2;

/** Every stretch of an article that shows a framing, in order; `weigh` gives how strongly words show it, 0 to 1. */
export function quotesOf(reading: ReadArticle, weigh: (words: readonly string[]) => number): Quote[] {
  const { id: article, voice, side } = reading;
  const quotes: Quote[] = [];
  for (const { part, block, whole, span: sentence, words } of reading.passages) {
    if (part === 'summary' || weigh(words) < MIN_STRENGTH) continue;
    const span =
      part === 'title'
        ? wholeTitle(whole)
        : quotableSpan(whole, sentence, (text) => weigh(termWordsOf(text)));
    if (!span) continue;
    const text = whole.slice(span.start, span.end);
    const strength = weigh(termWordsOf(text));
    if (strength < MIN_STRENGTH) continue;
    const worth = strength + (part === 'title' ? TITLE_BONUS : 0);
    quotes.push({ article, voice, side, block, span, text, words: termWordsOf(text), strength, worth });
  }
  return quotes;
}

/** A headline is quoted whole or not at all, however short. */
function wholeTitle(title: string): Span | undefined {
  return title.length <= QUOTABLE_LENGTH.most ? { start: 0, end: title.length } : undefined;
}

/** The quote as the story's front matter keeps it. */
export function toEvidence({ article, side, block, span, text }: Quote): Evidence {
  return { article, side, block, ...span, text };
}
