import {
  AUXILIARIES,
  DETERMINERS,
  NEGATIONS,
  NO_SUBJECT,
  PREPOSITIONS,
  SUBORDINATE,
} from './closed-words.ts';
import { NATIONS } from './nations.ts';
import { hasComma, isCapital, isFigure, isPossessive, type Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** The position of a clause's verb among its tokens. */
export interface FoundVerb {
  /** Its first word: `can't` of `can't afford`. */
  start: number;
  /** After its last word. */
  end: number;
  /** The main verb in its base form; that of the auxiliary where there is no other. */
  base: string;
  /** Whether it may be passive: a past form, or a participle after "be". */
  isPast: boolean;
  /** Whether the word can hardly be anything but a verb. */
  isSure: boolean;
}

const COUNTS =
  /^(?:no|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several|more|all|both)$/;
const ADVERB = /^(?:\p{L}+ly|also|again|still|now|yet|even|just|never|not|soon|once|further|further|first)$/u;
/** Adjectives that stand for a verb before an infinitive: `ministers ready to talk`. */
const READY =
  /^(?:ready|set|due|unable|likely|unlikely|poised|able|keen|willing|unwilling|reluctant|prepared|eager|free)$/;
/** Adjectives that stand for a verb at the end: `three dead after blast`. */
const PREDICATE = /^(?:dead|missing|unhurt|alive|ablaze|homeless)$/;
/** Past forms that are nouns or adjectives as often. */
const NOUN_PAST = /^(?:shot|left|thought|saw)$/;
const MODAL =
  /^(?:will|would|can|can't|cannot|could|may|might|must|should|shall|won't|wouldn't|couldn't|shouldn't|does|do|did|doesn't|don't|didn't)$/;
const PEOPLE = /^(?:people|police|children|women|men|media|troops|crowds?|others|mps)$/;

/** Returns the main verb of the clause that begins at `from`; undefined where none is clear. */
export function findVerb(
  tokens: readonly Token[],
  from: number,
  isTitleCase: boolean,
): FoundVerb | undefined {
  let best: { verb: FoundVerb; strength: number } | undefined;
  let isRelative = false;
  for (let at = from + 1; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if (SUBORDINATE.has(word)) break;
    if (/^(?:who|which|that|whose)$/.test(word)) {
      isRelative = true;
      continue;
    }
    const strength = strengthAt(tokens, at, from, isTitleCase);
    if (strength === 0 || isPostnominal(tokens, at)) continue;
    if (isRelative && strength === SURELY_VERB) {
      isRelative = false;
      at = groupFrom(tokens, at).end - 1;
    } else if (strength === SURELY_VERB) return { ...groupFrom(tokens, at), isSure: true };
    else if (!best || strength > best.strength) best = { verb: groupFrom(tokens, at), strength };
  }
  return best?.verb;
}

/** Whether a participle follows its noun, with the verb to come: `Most of those killed in the blast were …`. */
function isPostnominal(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  const forms = readVerb(word)?.forms;
  if (forms?.has('participle') !== true || forms.has('base') || AUXILIARIES.has(word)) return false;
  if (!next || !PREPOSITIONS.has(next.lower)) return false;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex(
    (token) => hasComma(token) || SUBORDINATE.has(token.lower) || token.lower === 'that',
  );
  return (end < 0 ? rest : rest.slice(0, end)).some(({ lower }) => AUXILIARIES.has(lower));
}

/** The score of a certain verb; without one, the word with the highest lower score is the verb. 0 is none. */
const SURELY_VERB = 3;
const LIKELY_VERB = 2;
const PERHAPS = 1;
/** Gerunds that are more often nouns than verbs. */
const GERUND_NOUN =
  /^(?:meeting|building|opening|hearing|training|funding|warning|briefing|ruling|rationing|shooting|flooding|bombing|killing|spending|trading|voting|fighting|lending|housing|shipping|fishing|mining|testing|screening|filing|listing|recording|reading|landing|crossing|sentencing|being|drilling|gathering|finding|offering|feeling|wedding|rating|ranking|clothing|heating|counting|polling|timing|setting|pricing|farming|racing|boxing|helping|holding)s?$/;

function strengthAt(tokens: readonly Token[], at: number, from: number, isTitleCase: boolean): number {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token) return 0;
  if (AUXILIARIES.has(token.lower)) return SURELY_VERB;
  if (isPossessive(before) || PREPOSITIONS.has(before.lower) || before.lower === 'not') return 0;
  const isCounted = COUNTS.test(before.lower);
  if (DETERMINERS.has(before.lower) && !isCounted) return 0;
  if (READY.test(token.lower) && next?.lower === 'to') return LIKELY_VERB;
  if (PREDICATE.test(token.lower) && (!next || PREPOSITIONS.has(next.lower))) return LIKELY_VERB;
  if (token.lower === 'to' || (token.lower === 'not' && next?.lower === 'to'))
    return opensInfinitive(tokens, at) ? LIKELY_VERB : 0;
  if (token.lower === 'appeals' && next?.lower === 'court') return 0;
  const reading = readVerb(token.lower);
  if (!reading || (!isTitleCase && isCapital(token))) return 0;
  const { forms, isNounToo } = reading;
  if (NOUN_PAST.test(token.lower)) return LIKELY_VERB;
  if (forms.has('past') || forms.has('participle')) {
    if (!forms.has('base') || (!NATIONS.has(before.lower) && opensObject(next, isTitleCase)))
      return SURELY_VERB;
  }
  if (isCounted) return forms.has('base') && opensObject(next, isTitleCase) ? SURELY_VERB : 0;
  if (hasComma(token) && isNounToo) return 0;
  if (forms.has('third')) {
    if (!isNounToo) return SURELY_VERB;
    if (NATIONS.has(before.lower)) return 0;
    if (opensObject(next, isTitleCase) || /^(?:to|for|out|up|off|back|down|away)$/.test(next?.lower ?? ''))
      return SURELY_VERB;
    return next && PREPOSITIONS.has(next.lower) && at - from > 1 ? 0 : LIKELY_VERB;
  }
  const isPlural = isPluralSubject(tokens, at, from);
  if (forms.has('base')) {
    if (isPlural && (!isNounToo || opensObject(next, isTitleCase))) return SURELY_VERB;
    if (isPlural && (!next || PREPOSITIONS.has(next.lower))) return LIKELY_VERB;
    if (isPlural && readVerb(next?.lower ?? '')?.forms.has('third')) return PERHAPS;
    // A capital at the start carries no information: `Critical race theory`, `England score seven`.
    const isName =
      isCapital(before) &&
      (at - from > 1 ||
        (next !== undefined && (isCapital(next) || isFigure(next) || DETERMINERS.has(next.lower))));
    if (!isTitleCase && isName && opensObject(next, isTitleCase)) return isNounToo ? PERHAPS : SURELY_VERB;
    return 0;
  }
  const isGerund = forms.has('gerund') && !GERUND_NOUN.test(token.lower) && !NATIONS.has(before.lower);
  return isGerund && (isCapital(before) || isPlural) && at - from <= 4 ? PERHAPS : 0;
}

function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  let main = tokens[at]?.lower === 'to' ? at + 1 : at + 2;
  while (ADVERB.test(tokens[main]?.lower ?? '')) main++;
  const word = tokens[main]?.lower ?? '';
  return word === 'be' || (readVerb(word)?.forms.has('base') ?? false);
}

function isPluralSubject(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (PEOPLE.test(before.lower) || (/[^s'iu]s$/.test(before.lower) && !isPossessive(before))) return true;
  const isNounToo = readVerb(tokens[at]?.lower ?? '')?.isNounToo === true;
  return !isNounToo && tokens.slice(from, at).some((token) => token.lower === 'and' || hasComma(token));
}

/** Whether a word clearly begins the object of a verb. */
function opensObject(token: Token | undefined, isTitleCase: boolean): boolean {
  if (!token) return false;
  if (DETERMINERS.has(token.lower) || isFigure(token) || token.open !== '') return true;
  if (NO_SUBJECT.has(token.lower) && !/^(?:of|to|if|and|but|or|than)$/.test(token.lower)) return true;
  if (PREPOSITIONS.has(token.lower) || token.lower === 'and' || AUXILIARIES.has(token.lower)) return false;
  const reading = readVerb(token.lower);
  if (reading && !reading.forms.has('gerund') && !isCapital(token)) {
    return false;
  }
  return isTitleCase ? !reading || reading.isNounToo : true;
}

/** Returns the verb group from its first word: auxiliaries, negations, adverbs and the main verb. */
function groupFrom(tokens: readonly Token[], start: number): FoundVerb {
  let end = start;
  let isAfterBe = false;
  for (; end < tokens.length; end++) {
    const word = tokens[end]?.lower ?? '';
    const isHelper =
      AUXILIARIES.has(word) ||
      /^(?:be|been|being|to|not)$/.test(word) ||
      READY.test(word) ||
      NEGATIONS.has(word);
    if (!isHelper && !ADVERB.test(word)) break;
    if (/^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(word)) isAfterBe = true;
  }
  const main = tokens[end];
  const reading = main && readVerb(main.lower);
  const isMain = end === start || (reading && (!isAfterBe || !reading.forms.has('third')));
  if (main && end === start && PREDICATE.test(main.lower)) {
    return { start, end: end + 1, base: main.lower, isPast: true, isSure: false };
  }
  const modal = MODAL.test(tokens[start]?.lower ?? '') && !isAfterBe;
  if (
    modal &&
    main &&
    !reading &&
    /^\p{Ll}{3,}$/u.test(main.lower) &&
    !DETERMINERS.has(main.lower) &&
    !PREPOSITIONS.has(main.lower)
  ) {
    return { start, end: end + 1, base: main.lower, isPast: false, isSure: true };
  }
  if (!reading || !isMain) {
    return { start, end: Math.max(end, start + 1), base: 'be', isPast: false, isSure: false };
  }
  const isPast =
    reading.forms.has('participle') &&
    (isAfterBe || start === end || /^(?:has|have|had)$/.test(tokens[start]?.lower ?? ''));
  return { start, end: end + 1, base: reading.base, isPast, isSure: false };
}
