import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Evidence } from '../schemas/take.ts';

/** Words at the start and at the end of a text fragment; shorter quotes are given in full. */
const WORDS = 5;

/**
 * The address of a quote at its source, with a text fragment that browsers scroll to and highlight (WICG "URL Fragment
 * Text Directives"). A quote from a translation leads to the beginning of the original paragraph.
 */
export function sourceAddress(
  { url, original }: Pick<PublishedArticle, 'url' | 'original'>,
  { side, block, text }: Evidence,
): string {
  if (side === 'original' || !original) return withFragment(url, text, true);
  const printed = block === null ? original.title : original.blocks[block]?.text;
  return printed === undefined ? url : withFragment(url, printed, false);
}

function withFragment(url: string, text: string, toItsEnd: boolean): string {
  const segments = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
  const words = segments.filter(({ isWordLike }) => isWordLike);
  const first = words.slice(0, WORDS);
  const start = cut(text, first);
  const isWhole = words.length <= 2 * WORDS && toItsEnd;
  const parts = isWhole ? [cut(text, words)] : toItsEnd ? [start, cut(text, words.slice(-WORDS))] : [start];
  if (start === '') return url;
  const [page = url] = url.split('#');
  return `${page}#:~:text=${parts.map(encoded).join(',')}`;
}

/** The text from the first to the last of some words. */
function cut(text: string, words: readonly Intl.SegmentData[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.index, last.index + last.segment.length) : '';
}

/** Percent-encodes text for a directive, in whose syntax a hyphen has a meaning. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
