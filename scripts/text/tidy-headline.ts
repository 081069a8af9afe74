import { UNSPACED } from '../../src/schemas/language.ts';
import { cleanText } from './clean-text.ts';
import { cutText } from './cut-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { CUTS } from './headline-cuts.ts';
import { type HeadlineContext, withoutFirstPart, withoutLastPart } from './headline-parts.ts';

/** Minimum left of a headline: two words, or five characters of Hangul or of a script without spaces. */
const ENOUGH = new RegExp(
  String.raw`\s(?<=[\p{L}\p{N}]\S*\s)\S*[\p{L}\p{N}]|(?:(?:${UNSPACED.source}|\p{sc=Hangul})[^\p{L}]*){5}`,
  'u',
);

/** A first word that always starts with a small letter (`iPhone`, `g1`, `vc.ru`) and is not capitalised. */
const SMALL_WORD = /^\p{Ll}(?:\S*[\p{Lu}\p{N}.]\S|\s)/u;

/** Longest headline that is shown, in UTF-16 code units; the longest of the gold days has 211. */
const MAX_HEADLINE = 500;

/**
 * Removes from a headline what says only where or how it was published: labels (`VIDEO:`, `(LEAD)`, `– live updates`),
 * the source's or a section's name, ornaments, left-over HTML character references. Other words are left unchanged,
 * except that the new first word is capitalised. Makes no cut that leaves under two words. Cuts a headline of more than 500
 * UTF-16 code units, with an ellipsis.
 */
export function tidyHeadline(title: string, context: HeadlineContext): string {
  const clean = shortened(cleanText(decodeEntities(title)) || title);
  let headline = clean;
  for (let before = ''; before !== headline;) {
    before = headline;
    for (const cut of CUTS) headline = keepEnough(headline, cut(headline));
    headline = keepEnough(headline, withoutFirstPart(headline, context));
    headline = keepEnough(headline, withoutLastPart(headline, context));
  }
  const isCutInFront = !clean.startsWith(headline);
  return isCutInFront && !SMALL_WORD.test(headline) ? withCapital(headline) : headline;
}

function shortened(headline: string): string {
  return headline.length <= MAX_HEADLINE ? headline : `${cutText(headline, MAX_HEADLINE - 1)}…`;
}

function keepEnough(before: string, after: string): string {
  const trimmed = after.trim();
  return ENOUGH.test(trimmed) ? trimmed : before;
}

function withCapital(headline: string): string {
  const [first = ''] = headline;
  return first.toUpperCase() + headline.slice(first.length);
}
