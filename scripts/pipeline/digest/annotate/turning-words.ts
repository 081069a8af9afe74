/** Words on which it depends whether a statement holds: what they qualify must not be said without them, nor another with them. */
const CONDITIONS: ReadonlySet<string> = new Set(
  'if unless may might could would should can must except until till'.split(' '),
);

/** Words that turn what they stand in: when, where, from whom, how much. None may be the model's own. */
const TURNING: ReadonlySet<string> = new Set(
  `before after since during over under above below between up down into out off by from against with through
  only all both most more same still now never will`
    .trim()
    .split(/\s+/),
);

/**
 * Whether a clause says no more than another by the small words that content leaves out: it holds on the same conditions
 * (`may attack` is not `attacks`), and has no word of time, place, agent or amount that the other lacks (`after` for `before`).
 * @param said the words of the clause, in lower case
 * @param other those of the clause that supports it
 */
export function turnsAlike(said: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [new Set(said), new Set(other)];
  return (
    [...CONDITIONS].every((word) => mine.has(word) === theirs.has(word)) &&
    said.every((word) => !TURNING.has(word) || theirs.has(word))
  );
}
