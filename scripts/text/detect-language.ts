import { eld } from 'eld/small';
import { LANGUAGE_CODES, languageRow } from './languages/languages.ts';

/** A language and whether the detector is sure of it. */
export interface DetectedLanguage {
  /** ISO 639-1; empty when nothing can be told. */
  language: string;
  sure: boolean;
  /** Whether its script alone tells it. */
  byScript: boolean;
}

/** The languages that their script alone tells, with the letters of it; the detector does not know all of them. */
const OWN_SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = LANGUAGE_CODES.flatMap(
  (code) => {
    const { ownScript } = languageRow(code) ?? {};
    return ownScript ? [[new RegExp(`\\p{sc=${ownScript}}`, 'gu'), code] as const] : [];
  },
);

const DETECTABLE: ReadonlySet<string> = new Set([
  ...Object.values(eld.info().Languages),
  ...OWN_SCRIPTS.map(([, language]) => language),
]);

/** Longest beginning of a text that is looked at, in UTF-16 code units; more changes no verdict. */
const MAX_TEXT_LENGTH = 3_000;

/**
 * The language of a text, by its script where that tells, else by the efficient language detector with its small
 * data: on 5,278 articles of a day it agrees with their labels as often as with its large data (98.1%), which takes
 * 600 MB of memory.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const beginning = text.slice(0, MAX_TEXT_LENGTH);
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
