import { contentWordsOf, type Said, says, shareSaid } from './bearing.ts';
import { DENYING, SUBORDINATE } from './closed-words.ts';
import { isDenying } from './denying.ts';
import type { Token } from './title-tokens.ts';
import { readVerb } from './verb-forms.ts';

/** Verbs and other words that exclude each other in one event, in both directions. */
const OPPOSITES = `
  rise/fall rise/drop rise/decline rise/plunge rise/slump increase/decrease increase/fall increase/drop increase/cut
  increase/reduce gain/lose jump/fall soar/fall surge/fall up/down higher/lower raise/lower raise/cut raise/reduce
  win/lose win/fail beat/lose accept/reject approve/reject approve/block approve/veto agree/refuse agree/reject
  allow/ban allow/bar allow/block allow/prohibit permit/ban lift/impose lift/extend ease/tighten open/close reopen/close
  start/end begin/end start/stop begin/stop resume/suspend resume/halt continue/stop continue/end back/oppose
  support/oppose praise/criticise praise/condemn praise/slam confirm/deny admit/deny acquit/convict clear/convict
  free/jail release/detain release/arrest free/arrest survive/die succeed/fail stay/leave stay/quit remain/quit join/leave
  safe/unsafe guilty/innocent alive/dead legal/illegal hire/fire advance/retreat strengthen/weaken improve/worsen
  win/defeat advance/lose advance/exit reach/miss more/fewer keep/scrap keep/drop`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('/'));

const opposites = new Map<string, Set<string>>();
for (const [one = '', other = ''] of OPPOSITES) {
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
}

/** An article that contains at least this share of a clause's subject is about what the clause denies. */
const MIN_SHARE_OF_SUBJECT = 0.5;
/** Words that call the subject of a title untrue. */
const UNTRUE = /^(?:false|hoax|fake|untrue|myth|debunked|baseless|fabricated|misinformation|rumou?rs?)$/;
/** A negation is taken to govern this many words after it. */
const GOVERNED = 4;

const baseOf = (word: string): string => readVerb(word)?.base ?? word;

/** Whether a title denies a clause or states its opposite. */
export function contradicts(title: readonly Token[], said: Said, clause: readonly Token[]): boolean {
  const words = new Set(contentWordsOf(clause).map(baseOf));
  for (const { lower } of clause) if (opposites.has(baseOf(lower))) words.add(baseOf(lower));
  const theirs = new Set(title.map(({ lower }) => baseOf(lower)));
  for (const word of words) {
    for (const opposite of opposites.get(word) ?? []) {
      if (theirs.has(opposite) && !words.has(opposite) && !theirs.has(word)) return true;
    }
  }
  const isUntrue = (words: readonly Token[]): boolean => words.some(({ lower }) => UNTRUE.test(lower));
  if (isUntrue(title) && !isUntrue(clause)) return true;
  const denials = clause.filter(({ lower }) => isDenying(lower));
  if (denials.length > 0) {
    const isShared = said.isNegated || denials.some(({ lower }) => says(said, lower));
    return !isShared && shareSaid(said, contentWordsOf(clause)) >= MIN_SHARE_OF_SUBJECT;
  }
  return title.some(({ lower }, at) => {
    if (!isDenying(lower)) return false;
    return governedBy(title, at).some(
      (token) =>
        words.has(baseOf(token.lower)) && !DENYING.has(baseOf(token.lower)) && says(said, token.lower),
    );
  });
}

/** Whether some words contain the opposite of one of the others: `lose in football, win in tennis`. */
export function areOpposed(some: readonly Token[], others: readonly Token[]): boolean {
  const bases = new Set(others.map(({ lower }) => baseOf(lower)));
  return some.some(({ lower }) => [...(opposites.get(baseOf(lower)) ?? [])].some((word) => bases.has(word)));
}

function governedBy(title: readonly Token[], at: number): readonly Token[] {
  const near = title.slice(at + 1, at + 1 + GOVERNED);
  const end = near.findIndex(({ lower }) => SUBORDINATE.has(lower));
  return end < 0 ? near : near.slice(0, end);
}
