import { cleanText } from '../../../text/clean-text.ts';
import { cutText } from '../../../text/cut-text.ts';

/** Longest title, in UTF-16 code units; the longest of 5,278 real ones has 260. */
const MAX_TITLE_LENGTH = 500;

/** Longest byline or section, in UTF-16 code units. */
const MAX_LABEL_LENGTH = 120;

/** Cleans a title and cuts it to 500 code units between graphemes; empty when nothing is left. */
export function articleTitle(text: string): string {
  return cutText(cleanText(text), MAX_TITLE_LENGTH);
}

/**
 * Cleans a name or a section and cuts it to 120 code units; undefined when nothing is left, or when it holds markup, an
 * address or an e-mail address.
 */
export function plainLabel(text: string | null | undefined): string | undefined {
  const label = cutText(cleanText(text ?? ''), MAX_LABEL_LENGTH);
  return label === '' || /[<>@]|:\/\//.test(label) ? undefined : label;
}
