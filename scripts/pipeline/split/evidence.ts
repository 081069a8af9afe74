import type { Evidence } from '../../../src/schemas/take.ts';
import type { Span } from '../../text/sentences.ts';
import { quotable, quotableSpan } from './clause.ts';
import type { Reading } from './passages.ts';
import { wordsOf } from './terms.ts';

/** A stretch of an article that may be quoted, and how well it shows a framing. */
export interface Quote {
  article: string;
  source: string;
  side: Evidence['side'];
  block: number | null;
  span: Span;
  text: string;
  words: string[];
  /** Above 0; a headline's exceeds a sentence's of the same strength. */
  worth: number;
}

// A headline that shows the framing says it for the whole article.
const titleBonus = 0.3;

/** Every stretch of an article that shows a framing, in order; `weigh` gives how strongly words show it, 0 for not. */
export function quotesOf(reading: Reading, weigh: (words: readonly string[]) => number): Quote[] {
  const { id: article, source, side } = reading;
  const quotes: Quote[] = [];
  for (const { part, block, whole, span: sentence, words } of reading.passages) {
    if (part === 'summary' || weigh(words) <= 0) continue;
    const isWholeTitle = part === 'title' && sentence.end <= quotable.most;
    const span = isWholeTitle ? sentence : quotableSpan(whole, sentence, (text) => weigh(wordsOf(text)));
    if (!span) continue;
    const text = whole.slice(span.start, span.end);
    const worth = weigh(wordsOf(text));
    if (worth <= 0) continue;
    const bonus = part === 'title' ? titleBonus : 0;
    quotes.push({ article, source, side, block, span, text, words: wordsOf(text), worth: worth + bonus });
  }
  return quotes;
}

/** The quote as the story's front matter keeps it. */
export function toEvidence({ article, side, block, span, text }: Quote): Evidence {
  return { article, side, block, ...span, text };
}
