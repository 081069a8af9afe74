import {
  ADJUNCT,
  AUXILIARIES,
  CONDITION,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATE,
} from './closed-words.ts';
import { findVerb, type FoundVerb } from './find-verb.ts';
import { isStating } from './speakers.ts';
import { hasComma, isCapital, isFigure, isPossessive, isTitleCase, type Token } from './title-tokens.ts';
import { GOVERNED_NOUNS, INTRANSITIVE, INFINITIVE, LIGHT_VERBS, OWN, PHRASAL } from './verb-government.ts';
import { readVerb, type VerbReading } from './verb-forms.ts';

const TIME = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const BEFORE_TIME =
  /^(?:just|only|barely|nearly|almost|about|some|a|an|\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several)$/;
const PARTICLE = /^(?:out|up|down|back|off|away)$/;
/** A cut this close before a negation would remove what it denies. */
const MIN_WORDS_BEFORE_NEGATION = 4;

/** Returns where a clause with this verb may end: indices after its last word, in order. */
export function endsOf(tokens: readonly Token[], verb: FoundVerb): number[] {
  const ends = new Set<number>();
  for (let at = verb.end; at <= tokens.length; at++) {
    const isConjunction = at > verb.end && SUBORDINATE.has(tokens[at]?.lower ?? '');
    if (isCut(tokens, verb, at)) {
      const end = beforeTime(tokens, at);
      if (end >= verb.end && isWhole(tokens, verb, end)) ends.add(end);
    }
    if (isConjunction) break;
  }
  return [...ends];
}

/** Whether a clause ends, or an adjunct or a purpose begins, at this index. */
function isCut(tokens: readonly Token[], verb: FoundVerb, at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !next) return before !== undefined;
  if (next.lower === 'and' || next.lower === 'or') return opensVerb(after) && tokens[at - 2]?.lower !== 'to';
  if (hasComma(before)) return opensVerb(next) || ADJUNCT.has(next.lower) || opensClause(tokens, at);
  if (TIME.test(next.lower) || (next.lower === 'all' && /^(?:over|around)$/.test(after?.lower ?? '')))
    return true;
  // A purpose, unless it completes a noun: `creates office to …`.
  if (next.lower === 'to') {
    const isPurpose =
      at > verb.end && isCapital(before) && !isTitleCase(tokens) && !LIGHT_VERBS.has(verb.base);
    return isPurpose && readVerb(after?.lower ?? '')?.forms.has('base') === true;
  }
  if (!ADJUNCT.has(next.lower)) return false;
  const isAmount = after !== undefined && (isFigure(after) || /^(?:least|most)$/.test(after.lower));
  return !isAmount || /^(?:in|on|after|for|with|before|since|by)$/.test(next.lower);
}

/** Whether a separate clause begins there: a subject and a verb before the next comma. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = findVerb(tokens, at, isTitleCase(tokens));
  return next?.isSure === true && !tokens.slice(at, next.start).some((token) => hasComma(token));
}

function opensVerb(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  const reading = readVerb(word);
  return AUXILIARIES.has(word) || mayBeFinite(reading) || word === 'then';
}

/** Whether a word may be a finite verb. A gerund after "and" is more often a noun: `tax and spending bill`. */
function mayBeFinite(reading: VerbReading | undefined): boolean {
  if (!reading || reading.forms.has('gerund')) return false;
  return !reading.isNounToo || !reading.forms.has('base');
}

/** Moves a cut before a number: `again 3 days after the flood` is cut before `3`. */
function beforeTime(tokens: readonly Token[], at: number): number {
  const isSpan =
    TIME_UNIT.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:after|before|since|into|ago)$/.test(tokens[at]?.lower ?? '');
  if (!isSpan) return at;
  let end = at - 1;
  while (end > 0 && BEFORE_TIME.test(tokens[end - 1]?.lower ?? '')) end--;
  return end === at - 1 ? at : end;
}

/**
 * Whether the clause that ends there is complete, with nothing cut off that denies it, limits it or completes its verb.
 */
function isWhole(tokens: readonly Token[], verb: FoundVerb, end: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last || !mayEnd(last, end === verb.end)) return false;
  if (tokens.slice(verb.end - 1, end - 1).some((token) => hasComma(token))) return false;
  if (!next)
    return end > verb.end || verb.isPast || INTRANSITIVE.has(verb.base) || !isNounToo(tokens[end - 1]);
  if (TIME.test(last.lower)) return false;
  if (end > verb.end && isParticiple(last)) return false;
  const rest = tokens.slice(end);
  if (rest.some(({ lower }) => CONDITION.has(lower)) || next.lower === 'but') return false;
  if (rest.slice(0, MIN_WORDS_BEFORE_NEGATION).some(({ lower }) => NEGATIONS.has(lower))) return false;
  if (!verb.isPast && isStating(verb.base) && end > verb.end) return false;
  if (OWN[verb.base]?.test(next.lower) || GOVERNED_NOUNS[next.lower]?.test(last.lower)) return false;
  // `Coach threatened, abused them` did it; the cut would make him its victim.
  if (end === verb.end && (/^(?:by|with)$/.test(next.lower) || hasComma(last) || next.lower === 'and'))
    return false;
  if (LIGHT_VERBS.has(verb.base) && end === verb.end + 1 && !isCapital(last) && !hasComma(last)) return false;
  if (INFINITIVE.has(verb.base) && leavesInfinitive(rest)) return false;
  if (end === verb.end + 1 && PARTICLE.test(last.lower))
    return verb.isPast || PHRASAL.has(verb.base) || INTRANSITIVE.has(verb.base);
  return end > verb.end || verb.isPast || INTRANSITIVE.has(verb.base);
}

function mayEnd({ lower, text, open, close }: Token, isVerb: boolean): boolean {
  if (lower === '' || NEGATIONS.has(lower) || AUXILIARIES.has(lower)) return false;
  if (isPossessive({ lower, text, open, close }) || /^(?:and|or|but|to|be|than|very|more|most)$/.test(lower))
    return false;
  return (
    isVerb ||
    !(
      (PREPOSITIONS.has(lower) && !/^(?:over|inside|outside|near|behind)$/.test(lower)) ||
      DETERMINERS.has(lower)
    )
  );
}

/** Whether a word needs its agent: `threat posed` is incomplete without who poses it. */
function isParticiple({ lower }: Token): boolean {
  const forms = readVerb(lower)?.forms;
  return forms !== undefined && !forms.has('base') && (forms.has('participle') || forms.has('gerund'));
}

/** Whether a word is a noun as well: `air strikes` is no clause, `talks collapse` is one. */
function isNounToo(token: Token | undefined): boolean {
  return readVerb(token?.lower ?? '')?.isNounToo === true;
}

function leavesInfinitive(rest: readonly Token[]): boolean {
  return rest
    .slice(0, 7)
    .some(
      ({ lower }, at) => lower === 'to' && readVerb(rest[at + 1]?.lower ?? '')?.forms.has('base') === true,
    );
}
