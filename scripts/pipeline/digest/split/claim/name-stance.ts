import { type Evidence, MAX_QUOTES_OF_TAKE, type OneVoice } from '../../../../../src/schemas/take.ts';
import type { Framing } from '../splitter.ts';
import { QUOTABLE_LENGTH } from '../clause.ts';
import { claimLabels } from '../frames/claims.ts';
import type { ShownStance } from './stance.ts';
import { type ClaimArticle, claimVoices } from './is-about-claim.ts';

/** An article with its stance and the passage that shows it. */
export interface PlacedArticle extends ClaimArticle {
  shown: ShownStance;
  /** The headline or the sentence that shows the stance; undefined where that is too long to quote. */
  evidence: Evidence | undefined;
}

/**
 * Returns the take of the articles that share a stance on a claim. Every member's own words support its label, and it
 * quotes each voice once, up to four.
 * @param members of two voices or more, the nearest to the story's centre first
 * @returns undefined where fewer than two voices can be quoted
 */
export function stanceTake(members: readonly PlacedArticle[]): Framing | undefined {
  const evidence = claimVoices(members)
    .flatMap((of) => of.find((each) => each.evidence)?.evidence ?? [])
    .slice(0, MAX_QUOTES_OF_TAKE);
  const label = labelOf(members);
  if (label === undefined || evidence.length < 2) return undefined;
  return {
    label,
    named: 'frame',
    articles: members.map(({ reading }) => reading.id),
    evidence,
    placed: members.map(({ reading, shown }) => ({ article: reading.id, words: shown.words })),
  };
}

/** Returns a single voice's stance on a claim, with its headline. */
export function stanceVoice(members: readonly PlacedArticle[]): OneVoice | undefined {
  const shown = members.find(({ evidence }) => evidence?.block === null);
  return shown?.evidence && { articles: members.map(({ reading }) => reading.id), evidence: shown.evidence };
}

function labelOf(members: readonly PlacedArticle[]): string | undefined {
  const stance = members[0]?.shown.stance;
  if (stance === undefined) return undefined;
  return claimLabels[stance].find(({ manners }) =>
    members.every(
      ({ shown }) => stance === 'stated' || shown.cues.some(({ manner }) => manners.includes(manner)),
    ),
  )?.text;
}

/** Returns the whole headline as evidence. */
export function headlineEvidence({ reading, headline }: ClaimArticle): Evidence | undefined {
  if (headline.length > QUOTABLE_LENGTH.most) return undefined;
  return {
    article: reading.id,
    side: reading.side,
    block: null,
    start: 0,
    end: headline.length,
    text: headline,
  };
}
