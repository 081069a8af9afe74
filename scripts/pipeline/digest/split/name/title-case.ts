import { hasComma, type Token } from './title-tokens.ts';

/** Articles, conjunctions and prepositions of up to four letters (The Chicago Manual of Style writes them small). */
const SMALL_WORDS = new Set(
  'a an the and but or nor as at by for from in into of on onto per to via vs with than'.split(' '),
);

/**
 * Returns words in English Title Case: names and acronyms keep their capitals, quotation marks stay where they pair.
 */
export function titleCase(tokens: readonly Token[]): string {
  const keepsMarks = pairs(tokens);
  return tokens
    .map((token, at) => {
      const isEdge = at === 0 || at === tokens.length - 1;
      const word = SMALL_WORDS.has(token.lower) && !isEdge ? token.lower : withCapitals(token.text);
      const comma = hasComma(token) && at < tokens.length - 1 ? ',' : '';
      const owned = token.lower.endsWith('s') && /^['’]$/.test(token.close) && !keepsMarks ? "'" : '';
      if (!keepsMarks) return word + owned + comma;
      return marks(token.open) + word + (at < tokens.length - 1 ? token.close : marks(token.close));
    })
    .join(' ');
}

function withCapitals(word: string): string {
  if (/\p{Lu}/u.test(word.slice(1)) && !word.includes('-')) return word;
  return word
    .split('-')
    .map((part, at) =>
      /\p{Lu}/u.test(part) || (at > 0 && SMALL_WORDS.has(part))
        ? part
        : part.slice(0, 1).toUpperCase() + part.slice(1),
    )
    .join('-');
}

function marks(text: string): string {
  return text.replace(/[^"'‘’“”«»]/gu, '');
}

/** Whether every quotation mark has its partner among the words. */
function pairs(tokens: readonly Token[]): boolean {
  let [single, double, curly] = [0, 0, 0];
  for (const { open, close } of tokens) {
    single += count(open, /['‘]/g) - count(close, /['’]/g);
    double += count(open + close, /"/g);
    curly += count(open, /[“«]/g) - count(close, /[”»]/g);
  }
  return single === 0 && double % 2 === 0 && curly === 0;
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
