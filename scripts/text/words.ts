/** One word as it stands in a text. */
export interface Word {
  /** As written, Unicode NFC, straight apostrophes. */
  text: string;
  /** Starts with a capital letter of a script that has them. */
  capital: boolean;
  /** First of the text or of a sentence, where a capital says nothing. */
  opening: boolean;
  /** Nothing but a blank stands between it and the word before. */
  joined: boolean;
}

/** Languages written without blanks between words: only a dictionary finds their words. */
const UNSPACED = new Set(['ja', 'km', 'lo', 'my', 'th', 'yue', 'zh']);

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.\-‑](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?…:;。！？।»”"“„«—–|•]/u;

const segmenters = new Map<string, Intl.Segmenter>();

/** The primary subtag of a BCP 47 tag: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}

/**
 * The words of a text in order; of scripts without blanks by ICU's dictionary under the text's own
 * language, whatever the machine's locale.
 */
export function wordsOf(text: string, language: string): Word[] {
  const primary = primaryLanguage(language);
  return UNSPACED.has(primary) ? segmentedWords(text, primary) : blankedWords(text);
}

function blankedWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    words.push(wordAfter(between, match[0], words.length === 0));
  }
  return words;
}

function segmentedWords(text: string, language: string): Word[] {
  let segmenter = segmenters.get(language);
  if (!segmenter)
    segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'word' })));
  const words: Word[] = [];
  let between = '';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) {
      words.push(wordAfter(between, segment, words.length === 0));
      between = '';
    } else between += segment;
  }
  return words;
}

function wordAfter(between: string, text: string, first: boolean): Word {
  return {
    text: text.replaceAll('’', "'").normalize('NFC'),
    capital: /^\p{Lu}/u.test(text),
    opening: first || SENTENCE_END.test(between),
    joined: !first && /^[\s\p{Zs}]$/u.test(between),
  };
}
