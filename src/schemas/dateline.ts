/** Longest dateline, in code units: a city or two, a date and an agency. */
const MAX_DATELINE_LENGTH = 70;

/** A dash between blanks, or a full stop after the day of the month or the agency in brackets. */
const END = /\s[-–—]+\s|\.\s*—\s*|\)\s*:?\s+[-–—]?\s*/u;

/** A dash that interrupts a sentence. */
const DASH = /\s[-–—]+\s|—/u;

/** Where a sentence ends, or an abbreviation, before the next word. */
const SENTENCE_STOP = /(?<=\p{L}{3}[.!?]["”’')]?)\s/u;

/** The rest of a double hyphen, of which `END` takes one. */
const LEFT_OF_DASH = /^[-–—]+\s+/u;

/**
 * Returns a text without its dateline (`WASHINGTON, Nov 15 (Reuters) - `), which names where it was written. The text
 * before the dash is a dateline when it begins with a word in capitals, contains a number or brackets, or is a name of
 * at most two words; in scripts without capitals, of three.
 */
export function withoutDateline(text: string): string {
  const end = END.exec(text.slice(0, MAX_DATELINE_LENGTH));
  if (!end) return text;
  const before = text.slice(0, end.index);
  const isDateline =
    /^\p{Lu}{3,}|\d|\(/u.test(before) ||
    /^\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*)?$/u.test(before) ||
    /^\p{Lo}[\p{Lo}\p{M}]*(?: [\p{Lo}\p{M}]+){0,2}$/u.test(before);
  return isDateline ? text.slice(end.index + end[0].length) : text;
}

/** A place in capitals before a word that begins with one: `HONG KONG Hong Kong protesters`. */
const PLACE_IN_CAPITALS = /^((?:\p{Lu}{2,}\s){0,2}\p{Lu}{3,})\s+(?=["“‘'«]?\p{Lu}\p{Ll})/u;

/** One to six capitalised words or days, perhaps an agency, and a dash: `Jakarta, CNN Indonesia -- `, `Bola.net - `. */
const NAMES_AND_DASH =
  /^\p{Lu}[\p{L}.'’/]*(?:,? +(?:\p{Lu}[\p{L}.'’/]*|\d{1,2})){0,5},?\s*(?:\([^)]{2,24}\)\s*)?[—–-]{1,2}\s+/u;

/** What only a dateline has: its place in capitals, or its agency in brackets. */
const CLEARLY_DATELINE = /^\p{Lu}{3,}|\([^)]{2,30}\)/u;

/**
 * What some pages print before a text, in the same paragraph: a label (`Topline: `), when it was posted or changed, or who
 * wrote it.
 */
const PREAMBLES = [
  /^(?:top ?line|summary|synopsis|in brief|key (?:facts|points)|editor['’]s note|updated?):\s+/iu,
  /^(?:(?:posted|published|updated|input|modified|last updated)[:\s]\s*(?:\d[\d.:/-]*[\s,|·•]+)+)+/iu,
  /^by (?:\p{Lu}[\p{L}.'’-]+ ){2,3}(?=["“‘'«]?\p{Lu}\p{Ll}+ )/u,
];

/** A number that a sentence goes on from: `On November 14, the Turkey`, `14 ноября поединком Турция`. */
const GOES_ON = /\d,\s\p{Ll}|\d(?:\s\p{Ll}+){2,}/u;

/**
 * Returns a sentence, or the paragraph that begins with it, without its dateline and what stands before that, for quoting:
 * its end, to the letter. More careful than
 * `withoutDateline`, because a reader sees what is left: a dateline ends with a dash or a colon, a capital or a quotation
 * mark follows, and unless it has capitals or brackets no other dash, which could set off an apposition (`Anna Berg –
 * Europe's envoy – said`). A place in capitals without a dash is one where the text names the place again in small letters.
 * @param whole the paragraph that the sentence is from
 */
export function sentenceAfterDateline(given: string, whole = given): string {
  const sentence = PREAMBLES.reduce((rest, preamble) => rest.replace(preamble, ''), given);
  const named = NAMES_AND_DASH.exec(sentence)?.[0] ?? '';
  const rest =
    named === '' ? withoutDateline(sentence).replace(LEFT_OF_DASH, '') : sentence.slice(named.length);
  const dateline = sentence.slice(0, sentence.length - rest.length);
  const isAlone = !DASH.test(rest.split(SENTENCE_STOP, 1)[0] ?? '') || CLEARLY_DATELINE.test(dateline);
  const isEnded = /[-–—:]\s*$/u.test(dateline) && /^["“‘'«]?\p{Lu}/u.test(rest);
  return isEnded && isAlone && !GOES_ON.test(dateline) ? rest : withoutPlace(sentence, whole);
}

function withoutPlace(sentence: string, whole: string): string {
  const [found = '', place = ''] = PLACE_IN_CAPITALS.exec(sentence) ?? [];
  const inSmallLetters = place.replace(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return place !== '' && whole.includes(inSmallLetters) ? sentence.slice(found.length) : sentence;
}
