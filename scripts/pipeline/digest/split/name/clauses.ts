import { AUXILIARIES, DETERMINERS, NO_SUBJECT, PREPOSITIONS, SUBORDINATE, UNBOUND } from './closed-words.ts';
import { endsOf } from './clause-ends.ts';
import { type FoundVerb, findVerb } from './find-verb.ts';
import { NATIONS } from './nations.ts';
import { isRole } from './speakers.ts';
import { hasComma, isCapital, isTitleCase, type Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** A clause cut from a title: its words from subject to end, and its verb in the base form. */
export interface Clause {
  tokens: readonly Token[];
  /** How many of the words stand before the verb. */
  subject: number;
  verb: string;
  /** The words cut off after it. */
  rest: readonly Token[];
}

/** Numbers that stand for people: `two charged`. */
const COUNT =
  /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores|many|several)$/;
/** Words that cannot be dropped without making false what follows them. */
const FALSE_WITHOUT =
  /^(?:ex|ex-.*|former|late|acting|interim|alleged|suspected|accused|fake|self-styled|would-be|deputy|vice|shadow|incoming|outgoing)$/;
const OPENING_TIME =
  /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?|weeks?|months?|years?|hours?)$/;

/**
 * Returns the clauses of at most `most` words that can be cut from what a title states. Leading articles and forms of
 * "be" that headlines omit are neither counted nor included.
 */
export function clausesOf(statement: readonly Token[], most: number): Clause[] {
  const inTitleCase = isTitleCase(statement);
  return startsOf(statement, inTitleCase).flatMap(({ from, verb }) =>
    endsOf(statement, verb).flatMap((to): Clause[] => {
      const tokens = withinWords(withoutBe(statement, from, verb, to), most);
      if (tokens.length > most || tokens.length < 2 || !isBound(tokens)) return [];
      const rest = statement.slice(to);
      return [{ tokens, subject: verb.start - from, verb: verb.base, rest }];
    }),
  );
}

/** Drops articles, as headlines do, where there are too many words. */
function withinWords(tokens: readonly Token[], most: number): readonly Token[] {
  return tokens.length <= most ? tokens : tokens.filter(({ lower }) => !/^(?:a|an|the)$/.test(lower));
}

function isBound(tokens: readonly Token[]): boolean {
  return !tokens.some(({ lower }) => UNBOUND.has(lower));
}

/**
 * Drops "be" as headlines do: `Bridge is closed` becomes `Bridge closed`; a tense, a denial or a doubt is left as it
 * is.
 */
function withoutBe(tokens: readonly Token[], from: number, verb: FoundVerb, to: number): readonly Token[] {
  const words = tokens.slice(verb.start, verb.end).map(({ lower }) => lower);
  const helpers = /^(?:(?:has|have) been|is|are|was|were)(?: being)? (\S+)$/.exec(words.join(' '));
  const next = tokens[verb.end]?.lower;
  const main = helpers?.[1];
  const isReady =
    main !== undefined && /^(?:ready|set|due|unable|likely|unlikely|poised)$/.test(main) && next === 'to';
  const forms = main === undefined ? undefined : readVerb(main)?.forms;
  // `Airlines were asked to pay` would turn into what airlines asked.
  const isPassive =
    forms?.has('participle') === true && (verb.end >= to || (next !== 'to' && PREPOSITIONS.has(next ?? '')));
  if (!isReady && !isPassive && forms?.has('gerund') !== true) {
    return tokens.slice(from, to);
  }
  return [...tokens.slice(from, verb.start), ...tokens.slice(verb.end - 1, to)];
}

/**
 * Returns where the main clause may begin, each with its verb: at the start or after an opening adjunct. A clause
 * opened by a conjunction states what was already known: `Fans unite after car hits parade`.
 */
function startsOf(tokens: readonly Token[], inTitleCase: boolean): { from: number; verb: FoundVerb }[] {
  const start = afterOpening(tokens);
  const verb = findVerb(tokens, start, inTitleCase);
  const from = /^(?:the|a|an)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (!verb || (start > 0 && !verb.isSure) || from >= verb.start) return [];
  const subject = tokens.slice(from, verb.start);
  if (!isSubject(subject) || isLabelled(subject)) return [];
  return [from, ...shorterSubjects(tokens, from, verb.start)].map((each) => ({ from: each, verb }));
}

/** Returns the index after `In Rome,` or `A day after the vote,`; otherwise the start. */
function afterOpening(tokens: readonly Token[]): number {
  const words = tokens.slice(0, 3).map(({ lower }) => lower);
  const isOpening = PREPOSITIONS.has(words[0] ?? '') || words.some((word) => OPENING_TIME.test(word));
  const comma = isOpening ? tokens.findIndex((token) => hasComma(token)) : -1;
  return comma > 0 && comma < 8 && !tokens.slice(0, comma).some(({ lower }) => AUXILIARIES.has(lower))
    ? comma + 1
    : 0;
}

/** Whether the subject ends in a label after a comma: `Ana Moreno, elected president`. */
function isLabelled(subject: readonly Token[]): boolean {
  const last = subject.at(-1);
  return last !== undefined && hasComma(last) && subject.filter((token) => hasComma(token)).length === 1;
}

function isSubject(tokens: readonly Token[]): boolean {
  const [first, second] = tokens.map(({ lower }) => lower);
  if (first === undefined || (NO_SUBJECT.has(first) && first !== 'not')) return false;
  const isAmount =
    /^(?:at|up|over|under|about)$/.test(first) &&
    second !== undefined &&
    /^(?:least|most|to|\p{N}.*)$/u.test(second);
  if ((PREPOSITIONS.has(first) && !isAmount) || AUXILIARIES.has(first) || SUBORDINATE.has(first))
    return false;
  if (tokens.length <= 3 && COUNT.test(tokens.at(-1)?.lower ?? '')) return true;
  return tokens.some(
    ({ lower }) => /\p{L}/u.test(lower) && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower),
  );
}

/**
 * Returns shorter forms of the same subject: without a named person's role, or without the nationality of what is not a
 * name.
 */
function shorterSubjects(tokens: readonly Token[], from: number, verb: number): number[] {
  if (tokens.slice(from, verb).some(({ lower }) => FALSE_WITHOUT.test(lower))) return [];
  const starts: number[] = [];
  let at = verb;
  for (; at > from && isNameWord(tokens[at - 1]); at--);
  const before = tokens[at - 1];
  if (at > from && at < verb && before && isRole(before.lower) && !hasComma(before)) starts.push(at);
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (
    from + 1 < verb &&
    first &&
    second &&
    isCapital(first) &&
    !isCapital(second) &&
    NATIONS.has(first.lower) &&
    isRole(second.lower)
  )
    starts.push(from + 1);
  return starts;
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isRole(token.lower) && !hasComma(token);
}
