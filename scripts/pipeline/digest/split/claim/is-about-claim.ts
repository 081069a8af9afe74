import type { ReadArticle } from '../passages.ts';
import { claimStems, type ClaimCore } from './core.ts';
import { findCues, type FoundCue } from './find-cues.ts';
import type { ShownStance } from './stance.ts';
import { groupByVoice } from '../voices.ts';

/** An article about a possible claim. */
export interface ClaimArticle {
  reading: ReadArticle;
  headline: string;
  /** The stance of its headline on the claim; undefined where it shows none. */
  shown: ShownStance | undefined;
}

/** Returns the articles grouped by voice (see `groupByVoice`). */
export function claimVoices<T extends ClaimArticle>(articles: readonly T[]): T[][] {
  return groupByVoice(articles, ({ reading: { voice }, headline: title }) => ({ voice, title }));
}

/** The weight of a voice's mark, by how well it shows a doubted claim, and the total required. */
const MARK_WEIGHTS = { sure: 2, fair: 1, weak: 0.5 };
const MIN_MARKS_TOGETHER = 3;
/** Among four or more voices, one must doubt a claim that two others, sharing half of its words, state. */
const CONTRAST = { voices: 4, shared: 0.5, stating: 2 };

/**
 * Whether the headlines show that the story is about a doubted claim: either two voices mark it as one, not only with
 * words that any news uses; or one voice does, and others state as fact, in the same words, what it doubts.
 */
export function isAboutClaim(articles: readonly ClaimArticle[], core: ClaimCore): boolean {
  const voices = claimVoices(articles);
  const marks = voices
    .map((of) => bestMark(of.flatMap(({ headline }) => findCues(headline, core))))
    .filter((mark) => mark !== undefined);
  if (!marks.some((mark) => mark !== 'weak')) return false;
  const count = marks.reduce((sum, mark) => sum + MARK_WEIGHTS[mark], 0);
  return (
    (marks.length >= 2 && count >= MIN_MARKS_TOGETHER) ||
    (voices.length >= CONTRAST.voices && isContested(articles, core))
  );
}

function isContested(articles: readonly ClaimArticle[], core: ClaimCore): boolean {
  const stating = articles.filter(({ shown }) => shown?.stance === 'stated');
  return articles.some(({ headline }) => {
    const mark = bestMark(findCues(headline, core));
    if (mark !== 'sure' && mark !== 'fair') return false;
    const same = stating.filter((each) => sharedWords(headline, each.headline) >= CONTRAST.shared);
    return claimVoices(same).length >= CONTRAST.stating;
  });
}

/** Returns the share of one headline's words that the other contains, 0 to 1. */
function sharedWords(one: string, other: string): number {
  const [own, others] = [claimStems(one), claimStems(other)];
  return own.size === 0 ? 0 : [...own.keys()].filter((stem) => others.has(stem)).length / own.size;
}

function bestMark(cues: readonly FoundCue[]): FoundCue['mark'] {
  return (['sure', 'fair', 'weak'] as const).find((mark) => cues.some((cue) => cue.mark === mark));
}
