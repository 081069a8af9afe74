import { isEnglish } from '../../../../src/schemas/language.ts';
import { sentenceSpans, type Span } from '../../../text/sentences.ts';
import { type DayArticle, voiceOf } from '../../snapshot/day-article.ts';
import { termWordsOf } from './terms.ts';

/** A title, summary or sentence of an article's English. */
export interface Passage {
  part: 'title' | 'summary' | 'body';
  /** Index of the block; null for the title and the summary. */
  block: number | null;
  /** The text that the span refers to: the title, the summary, or the block. */
  whole: string;
  span: Span;
  text: string;
  words: string[];
}

/** An article in the form that the splitter reads. */
export interface ReadArticle {
  id: string;
  /** Whose words they are: the source's, or those of the agency whose copy it prints. */
  voice: string;
  /** Which text the spans refer to: the translation, or the article's own English. */
  side: 'english' | 'original';
  /** Title first, then summary, then sentences in order. */
  passages: Passage[];
}

// A newspaper report fits within these limits; anything a hostile page adds beyond them is not read.
const MAX_READ = { title: 400, block: 4000, sentences: 40, blocks: 60 };

/** Returns an article's English as passages; undefined when it has none. */
export function readPassages({ article, source, english }: DayArticle): ReadArticle | undefined {
  if (!english) return undefined;
  const passages: Passage[] = [
    passage('title', null, english.title, { start: 0, end: english.title.length }),
  ];
  if (english.summary) {
    passages.push(passage('summary', null, english.summary, { start: 0, end: english.summary.length }));
  }
  for (const [block, text] of english.blocks.slice(0, MAX_READ.blocks).entries()) {
    const kind = article.blocks[block]?.kind;
    if (kind === 'heading' || kind === 'caption') continue;
    for (const span of wholeSentences(text)) {
      if (passages.length < MAX_READ.sentences) passages.push(passage('body', block, text, span));
    }
  }
  const side = isEnglish(article.language) ? 'original' : 'english';
  return { id: article.id, voice: voiceOf({ article, source }), side, passages };
}

/** Returns the sentences within the limit, without the one that the limit cuts in two. */
function wholeSentences(text: string): Span[] {
  const spans = sentenceSpans(text.slice(0, MAX_READ.block));
  return text.length > MAX_READ.block ? spans.slice(0, -1) : spans;
}

function passage(part: Passage['part'], block: number | null, whole: string, span: Span): Passage {
  const text = whole.slice(span.start, part === 'body' ? span.end : MAX_READ.title);
  return {
    part,
    block,
    whole,
    span: { start: span.start, end: span.start + text.length },
    text,
    words: termWordsOf(text),
  };
}
