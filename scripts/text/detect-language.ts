import { eld } from 'eld/small';
import { LANGUAGE_CODES, languageRow } from './languages/languages.ts';

/** A language and whether the detector is sure of it. */
export interface DetectedLanguage {
  /** ISO 639-1; empty when it cannot be detected. */
  language: string;
  sure: boolean;
  /** Whether its script alone identifies it. */
  byScript: boolean;
}

/** Languages identified by their script alone, with its letters; the detector does not know all of them. */
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

/** Length of the beginning used for detection, in UTF-16 code units; more does not change the result. */
const MAX_TEXT_LENGTH = 3_000;

/**
 * Detects the language of a text, by its script if that is enough, else by the efficient language detector with its
 * small data: on 5,278 articles of a day it agrees with their labels as often as with its large data (98.1%), which
 * takes 600 MB of memory.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const beginning = text.slice(0, MAX_TEXT_LENGTH);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const own = OWN_SCRIPTS.find(([script]) => (beginning.match(script)?.length ?? 0) > letters / 2);
  if (own) return { language: own[1], sure: true, byScript: true };
  const found = eld.detect(beginning);
  return { language: found.language, sure: found.language !== '' && found.isReliable(), byScript: false };
}

/** Whether this language (ISO 639-1) can be detected; others are taken for a neighbouring language. */
export function isDetectable(language: string): boolean {
  return DETECTABLE.has(language);
}
