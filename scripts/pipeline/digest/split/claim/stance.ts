import type { ClaimStance } from '../frames/claims.ts';
import { coreWords, coverage, type ClaimCore } from './core.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import { isStatement } from './headline-verbs.ts';

/** How a headline or a sentence stands to a claim, and the words that show it. */
export interface ShownStance {
  stance: ClaimStance;
  /** Those of its stance; none where it states the claim. */
  cues: FoundCue[];
  /** As printed. */
  words: string[];
}

/** How much of the claim's words a headline must have to state the claim, and words in common that make a claim. */
const STATED = { coverage: 0.5, core: 2 };
/** Labels in front of a statement. */
const KICKER =
  /^(?:breaking|breaking news|update|updated|exclusive|revealed|video|watch|photos?|news|live|just in|confirmed|graphic|shocking|hilarious|and finally)$/i;

/** How a headline stands to a claim; undefined where it shows nothing. A denial also names what it denies. */
export function headlineStance(headline: string, core: ClaimCore): ShownStance | undefined {
  const cues = findCues(headline, core);
  return (
    byCues('denied', cues) ??
    byCues('open', cues) ??
    (states(headline, core) ? stated(headline, core) : undefined)
  );
}

/** How a sentence of the text stands to the claim in words that hardly mean anything else; a plain one shows nothing. */
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

/** Without those that others contain. */
function longest(words: readonly string[]): string[] {
  const different = [...new Set(words)];
  return different.filter((each) => !different.some((other) => other !== each && other.includes(each)));
}

/** Whether the headline itself says the claim: a statement in the claim's own words that asks nothing and quotes nobody. */
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

/** Whether somebody's name, none of the claim's own, stands before a colon or at the end: who says it, or may. */
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
