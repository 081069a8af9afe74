import type { Block } from '../../../../src/schemas/block.ts';
import { wordKey, wordsOfAll } from '../../../text/date/date-words.ts';
import { isSentence } from './sentence-shape.ts';
import { textLength } from './text-length.ts';

/** Longest line that is read as a date or a label, in UTF-16 code units. */
const LONGEST_LINE = 60;

/** How many words, and letters of them, a date can have beside its figures and its month: a weekday, "o'clock". */
const DATE_WORDS = 4;
const DATE_LETTERS = 18;

/** What a date does not have: a name on a network, an amount, a telephone number, the end of a sentence. */
const NO_DATE = /[@#%$€£¥+]|(?<!\d)\d{3}[- ]\d|\p{Sentence_Terminal}$/u;

/** A day or a time in figures. */
const FIGURES = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b|\b(?:19|20)\d{2}\b/;

/** The word "advertisement", in the languages of our sources; it stands alone over or under one. */
const ADVERTISEMENT =
  /^(?:advertisements?|advertising|sponsored(?: content)?|anzeigen?|werbung|advertentie|reclame|annonse?r?|reklam[aeyı]?|mainos|auglýsing|publicité|publicidade?|pubblicità|publicitate|anunci[ou]s?|hirdetés|oglas|inzerce|inzercia|реклама|διαφήμιση|إعلان|اعلان|آگهی|تبلیغات|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|iklan|quảng cáo|โฆษณา|广告|廣告|広告|광고)[\s:.–-]*$/iu;

/** The heading of what a publisher or a company says of itself: "About us", "Über Example". */
const ABOUT =
  /^(?:about|über|à propos (?:de|d)|acerca de|quiénes somos|sobre|chi siamo|informazioni su|over|om|tietoa|o nas|o firmie|o společnosti|о компании|о нас|про нас|hakkımızda|about us|关于|關於)(?=[\s:’']|$|\p{sc=Han})/iu;

/** Longest such heading, in UTF-16 code units. */
const LONGEST_HEADING = 60;

/** Largest share of a text that can be such a part, or contacts, at its end. */
const LARGEST_IMPRINT = 0.35;

/** Longest line with an address to write to, in UTF-16 code units. */
const LONGEST_CONTACT = 260;

/** An e-mail address, or how pages print it for people alone. */
const EMAIL = /[\p{L}\p{N}._%+-]+(?:@|\s?[[(]at[\])]\s?)[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+/iu;

/** Whether a word names a month in some language. */
const isMonth = (word: string): boolean => wordsOfAll().months.has(wordKey(word));

/** Whether a block is no more than a date, with or without a time. */
export function isDateLine({ kind, text }: Block): boolean {
  if (kind === 'quote' || text.length > LONGEST_LINE || !/\d/.test(text) || NO_DATE.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  const months = words.filter(isMonth);
  const others = words.filter((word) => !isMonth(word));
  return (
    (FIGURES.test(text) || months.length === 1) &&
    others.length <= DATE_WORDS &&
    others.join('').length <= DATE_LETTERS
  );
}

/**
 * Whether a block is a label of the page: the word "advertisement", or a short line that is no sentence and stands in the
 * text several times.
 */
export function isLabel({ kind, text }: Block, times: number): boolean {
  if (text.length > LONGEST_LINE) return false;
  return (
    ADVERTISEMENT.test(text) ||
    (kind === 'paragraph' && times > 1 && !/\d|[\p{Sentence_Terminal}\p{Quotation_Mark}]/u.test(text))
  );
}

/** Removes from the end of a text what the publisher says of itself, and the addresses to write to. */
export function withoutImprint(blocks: readonly Block[]): Block[] {
  const most = LARGEST_IMPRINT * textLength(blocks);
  const about = blocks.findIndex(
    ({ kind, text }, at) =>
      (kind === 'heading' || kind === 'paragraph') &&
      text.length <= LONGEST_HEADING &&
      ABOUT.test(text) &&
      !isSentence(text) &&
      textLength(blocks.slice(at)) <= most,
  );
  const kept = about === -1 ? [...blocks] : blocks.slice(0, about);
  while (kept.length > 1 && isContact(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
}

function isContact(text: string): boolean {
  return text.length <= LONGEST_CONTACT && EMAIL.test(text);
}
