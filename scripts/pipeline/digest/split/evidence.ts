import { sentenceAfterDateline } from '../../../../src/schemas/dateline.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';
import type { Span } from '../../../text/sentences.ts';
import { QUOTABLE_LENGTH, quotableSpan } from './clause.ts';
import type { ReadArticle } from './passages.ts';
import { termWordsOf } from './terms.ts';

/** A quotable passage of an article, and how well it shows a framing. */
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
  /** Its rank among quotes: its strength, plus a bonus for a headline. */
  worth: number;
}

// A headline that shows the framing shows it for the whole article.
const TITLE_BONUS = 0.3;
// A stray term is no evidence of a frame.
const MIN_STRENGTH = 0.2;

/**
 * Returns every passage of an article that shows a framing, in order; `weigh` returns how strongly words show it, 0 to
 * 1.
 */
export function quotesOf(reading: ReadArticle, weigh: (words: readonly string[]) => number): Quote[] {
  const { id: article, voice, side } = reading;
  const quotes: Quote[] = [];
  for (const { part, block, whole, span: sentence, words } of reading.passages) {
    if (part === 'summary' || weigh(words) < MIN_STRENGTH) continue;
    const span =
      part === 'title'
        ? wholeTitle(whole)
        : quotableSpan(whole, afterDateline(whole, sentence), (text) => weigh(termWordsOf(text)));
    if (!span) continue;
    const text = whole.slice(span.start, span.end);
    const strength = weigh(termWordsOf(text));
    if (strength < MIN_STRENGTH) continue;
    const worth = strength + (part === 'title' ? TITLE_BONUS : 0);
    quotes.push({ article, voice, side, block, span, text, words: termWordsOf(text), strength, worth });
  }
  return quotes;
}

/** Returns the span of a sentence without its dateline. */
function afterDateline(whole: string, { start, end }: Span): Span {
  return { start: end - sentenceAfterDateline(whole.slice(start, end), whole).length, end };
}

/** Returns the span of a headline, which is quoted whole or not at all, however short. */
function wholeTitle(title: string): Span | undefined {
  return title.length <= QUOTABLE_LENGTH.most ? { start: 0, end: title.length } : undefined;
}

/** Returns the quote in the form stored in the story's front matter. */
export function toEvidence({ article, side, block, span, text }: Quote): Evidence {
  return { article, side, block, ...span, text };
}
