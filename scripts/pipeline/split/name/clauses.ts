import { ADJUNCT, AUXILIARIES, CONDITION, DETERMINERS, NEGATIONS, NO_SUBJECT, PREPOSITIONS, SUBORDINATE, UNBOUND } from './closed-words.ts';
import { type FoundVerb, findVerb } from './find-verb.ts';
import { isRole } from './speakers.ts';
import { hasComma, isCapital, isFigure, isPossessive, isTitleCase, type Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** A clause cut from a title: its words from subject to end, and its verb. */
export interface Clause {
  tokens: readonly Token[];
  verb: string;
}

/** Words of a name, its speaker's included: what a reader takes in at a glance. */
export const MOST_WORDS = 6;

/** Verbs that need nothing behind them. */
const INTRANSITIVE = new Set(
  `die resign quit win lose fall rise soar plunge plummet slump surge climb jump drop tumble collapse return retire arrive
  escalate intensify continue begin start end grow shrink reopen resume close open fail erupt explode crash disappear
  emerge worsen improve recover advance withdraw retreat surrender flee protest strike vote escape survive perish leave
  decline increase weaken slow stall rally rebound apologise apologize reunite celebrate mourn struggle`.split(/\s+/),
);
/** Prepositions that belong to a verb, even behind its object. */
const OWN: Readonly<Record<string, RegExp>> = {
  ask: /^for$/, call: /^(?:for|on)$/, beg: /^for$/, look: /./, put: /./, turn: /./, set: /./, keep: /./, take: /^(?:in|on|over|part)$/,
  place: /^(?:in|on|under)$/, replace: /^(?:with|by)$/, compare: /^with$/, provide: /^with$/, see: /^as$/, describe: /^as$/,
  view: /^as$/, regard: /^as$/, treat: /^as$/, label: /^as$/, brand: /^as$/, name: /^as$/, use: /^as$/, identify: /^as$/,
  act: /./, serve: /./, eye: /^as$/, find: /./, leave: /./, play: /./, come: /./, get: /./, go: /./, base: /./, live: /./, stand: /./,
  bring: /./, hold: /^(?:in|over|as)$/, hit: /^(?:out|back)$/, accuse: /./, blame: /^for$/, link: /^with$/, spend: /^on$/,
  be: /./, become: /./, remain: /./, seem: /./, make: /^for$/,
};
/** Verbs whose sense is in the infinitive that follows. */
const CONTROL = new Set(
  `urge ask order tell force allow want call invite help plan agree decide offer vow promise pledge refuse fail threaten
  try seek move need let ban prepare expect require encourage persuade compel permit beg press push use propose`.split(/\s+/),
);
const TIME = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const BEFORE_TIME = /^(?:just|only|barely|nearly|almost|about|some|a|an|\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|several)$/;

/** The clauses that may be cut from what a title states, of at most so many words. */
export function clausesOf(statement: readonly Token[], most: number): Clause[] {
  const inTitleCase = isTitleCase(statement);
  return startsOf(statement, inTitleCase).flatMap(({ from, verb }) => {
    const end = endOfClause(statement, verb.end);
    return endsOf(statement, verb, end)
      .filter((to) => to - from <= most && to - from > 1)
      .map((to) => statement.slice(from, to))
      .filter((tokens) => !tokens.some(({ lower }) => UNBOUND.has(lower)))
      .map((tokens) => ({ tokens, verb: verb.base }));
  });
}

/** Where a clause may begin, each with its verb: at the front, after an opening adjunct or a conjunction. */
function startsOf(tokens: readonly Token[], inTitleCase: boolean): { from: number; verb: FoundVerb }[] {
  const starts = [0];
  tokens.forEach(({ lower }, at) => {
    if (at > 1 && SUBORDINATE.has(lower)) starts.push(at + 1);
  });
  return starts.flatMap((start) => {
    const verb = findVerb(tokens, start, inTitleCase);
    if (!verb) return [];
    const from = afterOpening(tokens, start, verb.start);
    if (from >= verb.start || !isSubject(tokens.slice(from, verb.start))) return [];
    const name = nameIn(tokens, from, verb.start);
    return [from, ...(name === undefined ? [] : [name])].map((each) => ({ from: each, verb }));
  });
}

/** After `In Rome,` or `A day after the vote,`; otherwise at the start, without its article. */
function afterOpening(tokens: readonly Token[], start: number, verb: number): number {
  let from = start;
  const opening = tokens.slice(start, start + 3);
  if (opening.some(({ lower }) => PREPOSITIONS.has(lower) || TIME.test(lower) || SUBORDINATE.has(lower))) {
    tokens.slice(start, verb).forEach((token, at) => {
      if (hasComma(token)) from = start + at + 1;
    });
  }
  return /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
}

function isSubject(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  if (NO_SUBJECT.has(first) && first !== 'not') return false;
  if ((PREPOSITIONS.has(first) && first !== 'over') || AUXILIARIES.has(first) || SUBORDINATE.has(first)) return false;
  return tokens.some(({ lower }) => /\p{L}/u.test(lower) && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower));
}

/** Where a person's name begins behind what the person is: `opposition leader Ana Moreno`. */
function nameIn(tokens: readonly Token[], from: number, verb: number): number | undefined {
  let at = verb;
  while (at > from && isCapital(tokens[at - 1] ?? never) && !isRole(tokens[at - 1]?.lower ?? '')) at--;
  const before = tokens[at - 1];
  const isName = at > from && at < verb && before !== undefined && isRole(before.lower) && !hasComma(before);
  return isName ? at : undefined;
}
const never: Token = { text: '', lower: '', open: '', close: '' };

/** Where the clause ends at the latest: before a conjunction, at a comma that opens no list. */
function endOfClause(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (SUBORDINATE.has(tokens[at]?.lower ?? '')) return at;
  }
  return tokens.length;
}

function endsOf(tokens: readonly Token[], verb: FoundVerb, clauseEnd: number): number[] {
  const ends = new Set<number>();
  for (let at = verb.end; at <= tokens.length; at++) {
    if (!isCut(tokens, at)) continue;
    const end = beforeTime(tokens, at);
    if (end >= verb.end && maySEnd(tokens, verb, end, clauseEnd)) ends.add(end);
    if (at >= clauseEnd) break;
  }
  return [...ends];
}

function isCut(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !next) return before !== undefined;
  if (hasComma(before)) return !isListed(tokens, at);
  if (TIME.test(next.lower)) return true;
  if (!ADJUNCT.has(next.lower)) return false;
  if (next.lower === 'and' || next.lower === 'or' || next.lower === 'but') return opensVerb(tokens, at + 1);
  return !(after && (isFigure(after) || after.lower === 'least' || after.lower === 'most') && next.lower !== 'in' && next.lower !== 'on' && next.lower !== 'after' && next.lower !== 'for');
}

function opensVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const reading = readVerb(word);
  return AUXILIARIES.has(word) || (reading !== undefined && !reading.isNounToo) || /^(?:then|so)$/.test(word);
}

/** Whether a comma stands in a list: `steel, coal and timber`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at, at + 5);
  const and = next.findIndex(({ lower }) => lower === 'and' || lower === 'or');
  return and > 0 && !next.slice(0, and).some(({ lower }) => readVerb(lower) ?? PREPOSITIONS.has(lower));
}

/** `again 3 days after the flood` is cut before the number. */
function beforeTime(tokens: readonly Token[], at: number): number {
  if (!TIME_UNIT.test(tokens[at - 1]?.lower ?? '') || !/^(?:after|before|since|into|ago|in)$/.test(tokens[at]?.lower ?? '')) return at;
  let end = at - 1;
  while (end > 0 && BEFORE_TIME.test(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

function maySEnd(tokens: readonly Token[], verb: FoundVerb, end: number, clauseEnd: number): boolean {
  const [last, next] = [tokens[end - 1], tokens[end]];
  if (!last) return false;
  const rest = tokens.slice(end, Math.max(clauseEnd, end));
  const later = tokens.slice(end);
  if (later.some(({ lower }) => CONDITION.has(lower) && lower !== 'than' && lower !== 'before')) return false;
  if (rest.slice(0, 4).some(({ lower }) => NEGATIONS.has(lower) || lower === 'than')) return false;
  if (end > verb.end || !next) {
    if (PREPOSITIONS.has(last.lower) && !(end > verb.end && /^(?:over|up|out|off|down)$/.test(last.lower))) return false;
    if (DETERMINERS.has(last.lower) && !/^(?:all|both|more)$/.test(last.lower)) return false;
    if (NEGATIONS.has(last.lower) || isPossessive(last) || AUXILIARIES.has(last.lower) || /^(?:and|or|but|to|be)$/.test(last.lower)) return false;
  }
  if (next && OWN[verb.base]?.test(next.lower)) return false;
  if (next && CONTROL.has(verb.base) && rest.slice(0, 7).some(({ lower }, at) => lower === 'to' && readVerb(rest[at + 1]?.lower ?? '')?.forms.has('base'))) return false;
  return end > verb.end || verb.isPast || INTRANSITIVE.has(verb.base);
}
