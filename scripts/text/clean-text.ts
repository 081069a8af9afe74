import { normalForm } from './normal-form.ts';

/**
 * What is never part of a text, though a text may hold it:
 * - code points that nothing shows (Default_Ignorable_Code_Point, UAX #44): bidi embeddings, overrides and
 *   isolates, with which a text can be shown in another order than it is read (UTS #39), zero-width spaces,
 *   byte order marks, soft hyphens, tags. Kept are the joiners that scripts and emoji need, the plain
 *   direction marks that right-to-left typography needs, and variation selectors;
 * - interlinear annotation marks, noncharacters (Unicode 23.7) and halves of surrogate pairs.
 */
const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}--[\u200C-\u200F\u061C\p{Variation_Selector}]]\uFFF9-\uFFFB\p{Noncharacter_Code_Point}\p{Surrogate}]/gv;

/** Controls that separate words: tab, line feed, vertical tab, form feed, carriage return, next line. */
const SEPARATING_CONTROLS = /[\t-\r\u0085]/g;

/** The other control characters, C0 and C1 (ISO 6429). */
const CONTROLS = /\p{Control}/gu;

/** White space but for single spaces: to replace those with themselves takes 85 bytes each. */
const WIDE = /[^\S ]\s*| \s+/g;

/**
 * A text as it may be stored and shown: Unicode NFC with few marks on a letter, on one line, without control characters,
 * bidi overrides, invisible characters, lone surrogates or noncharacters; every run of white space is one space, none
 * at either end. Cleaning twice is cleaning once. Markup stays what it is: text.
 */
export function cleanText(text: string): string {
  const visible = text.replace(SEPARATING_CONTROLS, ' ').replace(CONTROLS, '').replace(INVISIBLE, '');
  return normalForm(visible).replace(WIDE, ' ').trim();
}
