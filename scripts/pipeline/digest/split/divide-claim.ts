import { MIN_VOICES_OF_TAKE, type OneVoice } from '../../../../src/schemas/take.ts';
import type { Framing } from './splitter.ts';
import { quotableSpan } from './clause.ts';
import { claimCore, type ClaimCore } from './claim/core.ts';
import { claimVoices, isAboutClaim, type ClaimArticle } from './claim/is-about-claim.ts';
import { headlineEvidence, stanceTake, stanceVoice, type PlacedArticle } from './claim/name-stance.ts';
import { headlineStance, sentenceStance } from './claim/stance.ts';
import type { ReadArticle } from './passages.ts';

/** The division of the articles about a claim. */
export interface ClaimDivision {
  /** Two or three takes, or one take and single voices; none where the articles do not divide. */
  framings: Framing[];
  voices: OneVoice[];
}

const NO_DIVISION: ClaimDivision = { framings: [], voices: [] };

/** Sentences of the body read where the headline shows no stance. */
const OPENING = 2;

/**
 * Returns the articles about a claim, divided by stance: some deny it, some leave it open, some state it. The
 * headline's own words decide. Where the headline shows no stance, the first sentences may deny the claim or leave it
 * open; an article that shows none there either is in no take. A claim that nobody denies is not divided: which
 * headlines leave it open and which state it cannot be predicted from their words (on Emergent, no better than chance
 * against human readers). The three stances are those of Ferreira and Vlachos ("Emergent: a novel data-set for stance
 * classification", 2016).
 * @returns undefined where the story is about no claim; no framings where its articles do not divide
 */
export function divideClaim(readings: readonly ReadArticle[]): ClaimDivision | undefined {
  const core = claimCore(readings.map(headlineOf));
  const articles = readings.map((reading): ClaimArticle => {
    const headline = headlineOf(reading);
    return { reading, headline, shown: headlineStance(headline, core) };
  });
  if (!isAboutClaim(articles, core)) return undefined;
  const placed = articles.flatMap((article) => place(article, core) ?? []);
  if (!placed.some(({ shown }) => shown.stance === 'denied')) return NO_DIVISION;
  const groups = [...Map.groupBy(placed, ({ shown }) => shown.stance).values()];
  const [wide, narrow] = [groups.filter(isTake), groups.filter((members) => !isTake(members))];
  const framings = wide.flatMap((members) => stanceTake(members) ?? []);
  const voices = narrow.flatMap((members) => stanceVoice(members) ?? []);
  return framings.length + voices.length >= 2 && framings.length > 0 ? { framings, voices } : NO_DIVISION;
}

function isTake(members: readonly PlacedArticle[]): boolean {
  return claimVoices(members).length >= MIN_VOICES_OF_TAKE;
}

function place(article: ClaimArticle, core: ClaimCore): PlacedArticle | undefined {
  const { reading, shown } = article;
  if (shown) return { ...article, shown, evidence: headlineEvidence(article) };
  for (const { block, whole, span } of reading.passages
    .filter(({ part }) => part === 'body')
    .slice(0, OPENING)) {
    const quote = quotableSpan(whole, span, (text) => (sentenceStance(text, core) ? 1 : 0));
    const text = quote && whole.slice(quote.start, quote.end);
    const shownThere = text === undefined ? undefined : sentenceStance(text, core);
    if (!quote || text === undefined || !shownThere) continue;
    return {
      ...article,
      shown: shownThere,
      evidence: { article: reading.id, side: reading.side, block, ...quote, text },
    };
  }
  return undefined;
}

function headlineOf({ passages }: ReadArticle): string {
  return passages.find(({ part }) => part === 'title')?.text ?? '';
}
