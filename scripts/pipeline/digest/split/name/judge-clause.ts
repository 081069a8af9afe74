import { contentWordsOf, numbersAmong, says, shareSaid } from './bearing.ts';
import type { Clause } from './clauses.ts';
import { areOpposed, contradicts } from './contradiction.ts';
import type { NamingGroup, NamingMember } from './group.ts';
import type { Token } from './title-tokens.ts';

/**
 * The least share of a clause's content words that each member must contain, the same for its predicate's, and the
 * least mean share over all members.
 */
const MIN_BORNE_OUT = { inEach: 0.6, ofPredicate: 0.5, onAverage: 0.7 };
/**
 * At most `most` of the words that a share `heldBy` of the members contain, and that distinguish them from the others,
 * may be cut off.
 */
const MAX_LOST_WORDS = { heldBy: 0.75, most: 1 };
/** The share of the members that must mention the speaker. */
const MIN_HEARD = 0.6;

/**
 * Returns how well a clause names a group, higher is better; undefined where it may not. Every member must support it
 * and none contradict it; one of its content words must be missing from most of the other articles.
 * @param speaker who states it; undefined where the title itself states the clause
 */
export function judgeClause(
  { tokens, subject, verb, rest }: Clause,
  speaker: readonly Token[] | undefined,
  { members, others }: NamingGroup,
): number | undefined {
  const words = contentWordsOf(tokens);
  const predicate = contentWordsOf(tokens.slice(subject));
  if (words.length < 2 || !members.every((member) => bearsOut(member, tokens, words, predicate)))
    return undefined;
  const mean = members.reduce((sum, { said }) => sum + shareSaid(said, words), 0) / members.length;
  const isShort = tokens.length + (speaker?.length ?? 0) < 3;
  if (mean < (isShort ? 1 : MIN_BORNE_OUT.onAverage) || !isVoiceRight(speaker, members)) return undefined;
  const held = (word: string): number => shareOf(members, ({ said }) => says(said, word));
  const lacked = (word: string): number =>
    others.length === 0 ? 1 : shareOf(others, (said) => !says(said, word));
  const distinct = Math.max(
    0,
    ...words
      .filter((word) => held(word) >= 0.5 && lacked(word) > 0.5)
      .map((word) => held(word) * lacked(word)),
  );
  // What distinguishes the members must not be what was cut off.
  const lost = contentWordsOf(rest).filter(
    (word) => held(word) >= MAX_LOST_WORDS.heldBy && held(word) * lacked(word) >= distinct,
  );
  if (distinct === 0 || areOpposed(tokens, rest) || (others.length > 0 && lost.length > MAX_LOST_WORDS.most))
    return undefined;
  const full = [...words, ...predicate].reduce((sum, word) => sum + held(word), 0);
  return mean + held(verb) / 2 + distinct + Math.min(full, 8) / 10;
}

function bearsOut(
  { tokens: title, said }: NamingMember,
  clause: readonly Token[],
  words: readonly string[],
  predicate: readonly string[],
): boolean {
  return (
    shareSaid(said, words) >= MIN_BORNE_OUT.inEach &&
    shareSaid(said, predicate) >= MIN_BORNE_OUT.ofPredicate &&
    numbersAmong(clause).every((number) => said.numbers.has(number)) &&
    !contradicts(title, said, clause)
  );
}

/** Whether most members mention the speaker, or, without a speaker, most members state things themselves. */
function isVoiceRight(speaker: readonly Token[] | undefined, members: readonly NamingMember[]): boolean {
  if (!speaker) return shareOf(members, ({ statements }) => statements.some((each) => each.speaker)) <= 0.5;
  const words = contentWordsOf(speaker);
  return shareOf(members, ({ said }) => words.some((word) => says(said, word))) >= MIN_HEARD;
}

function shareOf<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.filter(holds).length / all.length;
}
