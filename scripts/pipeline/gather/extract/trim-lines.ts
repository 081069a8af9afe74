import type { Block } from '../../../../src/schemas/block.ts';
import { isDateFiller } from '../../../text/date/date-fillers.ts';
import { wordsOfAll } from '../../../text/date/date-words.ts';
import { wordKey } from '../../../text/date/word-key.ts';

/** Longest line that is read as a date or a label, in UTF-16 code units. */
const LONGEST_LINE = 60;

/** What a date does not have: a name on a network, an amount, a telephone number, the end of a sentence. */
const NO_DATE = /[@#%$€£¥+]|(?<!\d)\d{3}[- ]\d|\p{Sentence_Terminal}$/u;

/** A day or a time in figures; a year alone can be anything. */
const FIGURES =
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b|\b(?:19|20)\d{2}([./-])\d{1,2}\1\d{1,2}\b|\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/;

/** The word "advertisement", in the languages of our sources; it stands alone over or under one. */
const ADVERTISEMENT =
  /^(?:advertisements?|advertising|sponsored(?: content)?|anzeigen?|werbung|advertentie|reclame|annonse?r?|reklam[aeyı]?|mainos|auglýsing|publicité|publicidade?|pubblicità|publicitate|anunci[ou]s?|hirdetés|oglas|inzerce|inzercia|реклама|διαφήμιση|إعلان|اعلان|آگهی|تبلیغات|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|iklan|quảng cáo|โฆษณา|广告|廣告|広告|광고)[\s:.–-]*$/iu;

/** The place of a picture among those of a gallery: `1 of 6`, `1/6`. */
const COUNTER = /^\d{1,3}\s*(?:of|von|de|sur|di|van|av|af|z|ze|из|з|από|\/|／)\s*\d{1,3}$/iu;

/** What stands where a part of the page is still to come: `Loading…`. */
const LOADING =
  /^(?:loading|wird geladen|lädt|laden|chargement|cargando|carregando|caricamento|laddar|laster|indlæser|ladataan|ładowanie|načítání|загрузка|завантаження|yükleniyor|memuat|đang tải|جاري التحميل|加载中|載入中|読み込み中|로딩 ?중)(?: \p{L}+){0,2}\s*(?:…|\.{3})?$/iu;

/** The heading of what readers wrote below an article, with their number or without. */
const COMMENTS =
  /^(?:\(?\d[\d.,]*\)?\s*)?(?:(?:reader |user |recent |all )?comments?|leser-?kommentare?|kommentare?r?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentit|komentarze|komentáře|komentarji|komentari|комментарии|комментарий|коментарі|коментари|yorumlar|hozzászólások|comentarii|σχόλια|التعليقات|תגובות|bình luận|komentar|评论|評論|コメント|댓글)(?:\s*[:(]?\s*\d*[\d.,]*\)?)?$/iu;

/** Whether a block is the heading of what readers wrote. */
export function isCommentsHeading({ kind, text }: Block): boolean {
  return (kind === 'heading' || kind === 'paragraph') && text.length <= LONGEST_LINE && COMMENTS.test(text);
}

/** Whether a word names a month in some language. */
const isMonth = (word: string): boolean => wordsOfAll().months.has(wordKey(word));

/**
 * Whether a block is no more than a date, with or without a time: figures, a month, and what joins them. Headings and
 * items are those of a timeline.
 */
export function isDateLine({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'caption') return false;
  if (text.length > LONGEST_LINE || !/\d/.test(text) || NO_DATE.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  const months = words.filter(isMonth);
  return (
    (FIGURES.test(text) || months.length === 1) &&
    words.every((word) => months.includes(word) || isDateFiller(word))
  );
}

/**
 * Whether a block is a label of the page: the word "advertisement", the number of a picture, what is still to come, or a
 * short line that is no sentence and stands in the text several times.
 */
export function isLabel({ kind, text }: Block, times: number): boolean {
  if (text.length > LONGEST_LINE) return false;
  return (
    ADVERTISEMENT.test(text) ||
    COUNTER.test(text) ||
    LOADING.test(text) ||
    (kind === 'paragraph' && times > 1 && !/\d|[\p{Sentence_Terminal}\p{Quotation_Mark}]/u.test(text))
  );
}
