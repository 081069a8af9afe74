import type { ClaimStance } from '../frames/claims.ts';
import { coreWords, coverage, type ClaimCore } from './core.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import { isStatement } from './headline-verbs.ts';

/** The stance of a headline or a sentence on a claim, and the words that show it. */
export interface ShownStance {
  stance: ClaimStance;
  /** The cues of its stance; none where it states the claim. */
  cues: FoundCue[];
  /** As printed. */
  words: string[];
}

/**
 * The share of the claim's words that a headline must contain to state it, and the fewest common words that make a
 * claim.
 */
const STATED = { coverage: 0.5, core: 2 };
/** Labels before a statement. */
const KICKER =
  /^(?:breaking|breaking news|update|updated|exclusive|revealed|video|watch|photos?|news|live|just in|confirmed|graphic|shocking|hilarious|and finally)$/i;

/** Returns a headline's stance on a claim; undefined where it shows none. A denial also names what it denies. */
export function headlineStance(headline: string, core: ClaimCore): ShownStance | undefined {
  const cues = findCues(headline, core);
  return (
    byCues('denied', cues) ??
    byCues('open', cues) ??
    (states(headline, core) ? stated(headline, core) : undefined)
  );
}

/**
 * Returns the stance of a sentence in the body, judged only by words with hardly any other meaning; a plain sentence
 * shows none.
 */
export function sentenceStance(sentence: string, core: ClaimCore): ShownStance | undefined {
  if (coverage(sentence, core) < STATED.coverage) return undefined;
  const cues = findCues(sentence, core).filter(
    ({ mark, manner }) => mark !== undefined && manner !== 'question',
  );
  return byCues('denied', cues) ?? byCues('open', cues);
}

function byCues(stance: 'denied' | 'open', cues: readonly FoundCue[]): ShownStance | undefined {
  const own = cues.filter((cue) => cue.stance === stance);
  return own.length === 0 ? undefined : { stance, cues: own, words: longest(own.map(({ words }) => words)) };
}

/** Returns the texts that no other one contains. */
function longest(words: readonly string[]): string[] {
  const different = [...new Set(words)];
  return different.filter((each) => !different.some((other) => other !== each && other.includes(each)));
}

/** Whether the headline itself states the claim: in the claim's own words, without asking or quoting. */
function states(headline: string, core: ClaimCore): boolean {
  return (
    core.size >= STATED.core &&
    coverage(headline, core) >= STATED.coverage &&
    isStatement(headline) &&
    !headline.includes('?') &&
    !/^['"“‘]?(?:why|how|what|who|where|when|which)\b/i.test(headline) &&
    !namesSpeaker(headline, core)
  );
}

/** Whether a name that is not part of the claim stands before a colon or at the end: the possible speaker. */
function namesSpeaker(headline: string, core: ClaimCore): boolean {
  const parts = [
    /^([^:]{1,40}):\s/.exec(headline)?.[1],
    /(?::|\s[–—-])\s+([^:–—]{1,40})$/.exec(headline)?.[1],
  ];
  return parts.some(
    (part) =>
      part !== undefined &&
      part.trim().split(/\s+/).length <= 4 &&
      !KICKER.test(part.trim()) &&
      coreWords(part, core).length === 0,
  );
}

function stated(headline: string, core: ClaimCore): ShownStance {
  return { stance: 'stated', cues: [], words: coreWords(headline, core) };
}
