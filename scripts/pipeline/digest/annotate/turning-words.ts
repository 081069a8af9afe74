import { wordSet } from '../../../text/word-set.ts';
import { DENYING } from '../split/name/closed-words.ts';
import { isNegation, type Statement } from './statements.ts';
import { basesOf } from './word-forms.ts';

/** Words on which it depends whether a statement holds: what they qualify must not be said without them, nor another with them. */
const CONDITIONS = wordSet('if unless may might could would should can must except until till');

/** Words, in the base form, after which nobody says that something is so: it is denied, alleged, wished for, asked or false. */
const QUALIFYING = DENYING.union(
  wordSet(`rule accuse allege allegation allegedly accusation claim suspect suspected threaten threat urge call demand
    plan hope fear try attempt seek ask consider propose proposal warn denial drop lift whether unclear false fake
    untrue rumour rumor hoax unproven unconfirmed reportedly supposed supposedly purported`),
);

/** Words that turn what they stand in: when, where, from whom, how much. None may be the model's own. */
const TURNING = wordSet(
  `before after since during over under above below between up down into out off by from against with through
  only all both most more same still now never will`,
);

/** Forms of “be”, after which a word like `dropped` speaks of what stands before it. */
const BEING = wordSet('is are was were be been being');

/** What a statement has to keep of one that words are taken out of. */
const KEPT: readonly string[] = [...CONDITIONS, ...QUALIFYING];

/**
 * Whether a word of a statement may be taken out of another: what that denies or makes depend on something, the statement does,
 * too, or it is the subject there. So neither does “he took bribes” come out of “he denied taking bribes”, nor “the law passes”
 * out of “the law may pass”; but he may have done something else.
 */
export function mayBeTakenFrom(word: string, said: Statement, other: Statement): boolean {
  const isKept =
    (other.denies === '' || other.denies === said.denies) &&
    KEPT.every((each) => !other.bases.has(each) || said.bases.has(each));
  return isKept || subjectBases(other).has(basesOf(word)[0] ?? '');
}

/** The bases of the words before the first that denies, qualifies or makes a condition, unless it speaks of them. */
function subjectBases({ words }: Statement): ReadonlySet<string> {
  const turns = words.map((word) => basesOf(word).some((base) => QUALIFYING.has(base)));
  const at = words.findIndex((word, index) => turns[index] || isNegation(word) || CONDITIONS.has(word));
  if (at === -1 || (turns[at] && BEING.has(words[at - 1] ?? ''))) return new Set();
  return new Set(words.slice(0, at).flatMap(basesOf));
}

/**
 * Whether a statement says no more than another by its small words: it holds on the same conditions (`may attack` is not
 * `attacks`), and has no word of time, place, agent or amount that the other lacks (`after` for `before`).
 */
export function turnsAlike(said: Statement, other: Statement): boolean {
  return (
    [...CONDITIONS].every((word) => said.bases.has(word) === other.bases.has(word)) &&
    said.words.every((word) => !TURNING.has(word) || other.words.includes(word))
  );
}
