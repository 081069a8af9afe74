import { eld } from 'eld/small';

/** A language and whether the detector is sure of it. */
export interface DetectedLanguage {
  /** ISO 639-1; empty when nothing can be told. */
  language: string;
  sure: boolean;
  /** Whether its script alone tells it. */
  byScript: boolean;
}

/** Scripts in which only one language of the news is written; the detector does not know all of these. */
const OWN_SCRIPTS: readonly [script: RegExp, language: string][] = [
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Ethiopic}/gu, 'am'],
  [/\p{sc=Georgian}/gu, 'ka'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Gujarati}/gu, 'gu'],
  [/\p{sc=Gurmukhi}/gu, 'pa'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Kannada}/gu, 'kn'],
  [/\p{sc=Khmer}/gu, 'km'],
  [/\p{sc=Lao}/gu, 'lo'],
  [/\p{sc=Malayalam}/gu, 'ml'],
  [/\p{sc=Myanmar}/gu, 'my'],
  [/\p{sc=Oriya}/gu, 'or'],
  [/\p{sc=Sinhala}/gu, 'si'],
  [/\p{sc=Tamil}/gu, 'ta'],
  [/\p{sc=Telugu}/gu, 'te'],
  [/\p{sc=Thaana}/gu, 'dv'],
  [/\p{sc=Thai}/gu, 'th'],
];

const DETECTABLE: ReadonlySet<string> = new Set([
  ...Object.values(eld.info().Languages),
  ...OWN_SCRIPTS.map(([, language]) => language),
]);

/** Longest beginning of a text that is looked at, in UTF-16 code units; more changes no verdict. */
const MOST_TEXT = 3_000;

/**
 * The language of a text, by its script where that tells, else by the efficient language detector with its small
 * data: on 5,278 articles of a day it agrees with their labels as often as with its large data (98.1%), which takes
 * 600 MB of memory.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const beginning = text.slice(0, MOST_TEXT);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const own = OWN_SCRIPTS.find(([script]) => (beginning.match(script)?.length ?? 0) > letters / 2);
  if (own) return { language: own[1], sure: true, byScript: true };
  const found = eld.detect(beginning);
  return { language: found.language, sure: found.language !== '' && found.isReliable(), byScript: false };
}

/** Whether a text in this language (ISO 639-1) can be found to be in it: others are taken for their neighbours. */
export function isDetectable(language: string): boolean {
  return DETECTABLE.has(language);
}
