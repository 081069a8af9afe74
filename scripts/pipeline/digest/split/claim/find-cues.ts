import { CLAIM_CUES, type ClaimCue } from '../frames/claims.ts';
import { coverage, claimStems, type ClaimCore } from './core.ts';

/** A cue as it was found. */
export type FoundCue = Omit<ClaimCue, 'words'> & {
  /** As printed. */
  words: string;
};

const table = CLAIM_CUES.map((cue) => ({
  cue,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}]|\\p{L}')(?:${cue.words})(?![\\p{L}\\p{N}])`, 'iu'),
}));

/** A negation and what it negates, except one that merely contrasts two words ("a ticket, not an arrest"). */
const NEGATION =
  /(?<!,\s?(?:but |and )?)(?<!\b(?:for|of|by|after) )(?<![\p{L}'])(?:not|never|cannot|[a-z]+n't)\s+((?:[^\s,:;.!?]+\s*){1,4})/iu;
/** Negations that deny nothing, and negations of what may or ought to be. */
const NO_DENIAL =
  /(?:\bnot|n't) (?:guilty|only|just|yet|sure|clear|enough|doing|an?)\b|\b(?:may|might|could|why|if|will|would|should) not\b|\b(?:why|if) [^?]*(?:n't|not)\b|\b(?:can|won|wouldn|shouldn|couldn|don|ca)n?'t\b/i;
/** Stems that mark a claim as one about a death. */
const DEATHS = ['dead', 'death', 'die', 'died', 'dies', 'killed'];
const ALIVE = /\b(?:alive|unharmed|safe and (?:well|sound))\b/i;
/** Boundaries between the parts of a headline: after a mark that ends a clause, or at a dash or a bar. */
const PARTS = /(?<=[?!.;:]['"”’]?)\s+|\s+[-–—|]+\s+/u;
const ASKS = /\?['"”’]?$/;
/** Questions that take a fact for granted. */
const ASKS_MORE = /^['"“‘]?(?:why|how|what|who|whose|where|when|which)\b/i;
/** Questions whether something is so. */
const ASKS_WHETHER =
  /^['"“‘]?(?:so,? )?(?:is|are|was|were|did|does|has|have|had)\s+(?!you\b|we\b|it time\b|i\b)/i;
/** Somebody's words about himself. */
const OWN_WORDS = /^([^:]{2,30}):\s*['"“‘]?(?:I|I'm|I've|We|We're|My)\b/;

/**
 * The share of the claim's words that a question must contain to ask about the claim: lower for a question that asks
 * whether.
 */
const MIN_SHARE_OF_CLAIM = { whether: 0.3, else: 0.5 };

/** Returns the cues in a headline or a sentence that show its stance on a claim. */
export function findCues(printed: string, core: ClaimCore): FoundCue[] {
  const text = printed.replaceAll(/[’‘]/g, "'");
  const fromTable = table.flatMap(({ cue, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ ...cue, words: printed.slice(match.index, match.index + match[0].length) }] : [];
  });
  return [...fromTable, ...negations(printed, text, core), ...questions(printed, core), ...ownWords(text)];
}

/** Returns the claim's words that are denied, and signs of life where the claim is about a death. */
function negations(printed: string, text: string, core: ClaimCore): FoundCue[] {
  const alive = DEATHS.some((stem) => core.has(stem)) ? ALIVE.exec(text) : null;
  const negation = NO_DENIAL.test(text) || ASKS.test(text) ? null : NEGATION.exec(text);
  const denies = [...claimStems(negation?.[1] ?? '').keys()].some((stem) => core.has(stem));
  const match = denies ? negation : alive;
  if (!match) return [];
  const words = printed.slice(match.index, match.index + match[0].length).trim();
  return [{ stance: 'denied', manner: 'disputed', words }];
}

function questions(printed: string, core: ClaimCore): FoundCue[] {
  return printed.split(PARTS).flatMap((part): FoundCue[] => {
    if (!ASKS.test(part) || ASKS_MORE.test(part)) return [];
    const least = ASKS_WHETHER.test(part) ? MIN_SHARE_OF_CLAIM.whether : MIN_SHARE_OF_CLAIM.else;
    return coverage(part, core) >= least
      ? [{ stance: 'open', manner: 'question', mark: 'fair', words: part }]
      : [];
  });
}

function ownWords(text: string): FoundCue[] {
  const speaker = OWN_WORDS.exec(text)?.[1];
  return speaker === undefined ? [] : [{ stance: 'open', manner: 'claim', words: speaker }];
}
