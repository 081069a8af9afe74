import { countWords } from './markup.ts';

/**
 * What fits of some passages, of several parts each, into `most` words: the first part of each comes before the others of any,
 * and of both what stands last is left out. A part is never cut.
 */
export function fittingParts(passages: readonly (readonly string[])[], most: number): string[] {
  let room = most;
  const fits = (part: string): boolean => {
    room -= countWords(part);
    return room >= 0;
  };
  const firsts = whileTrue(passages, ([first = '']) => fits(first));
  // What the first that did not fit would have taken is free again.
  room = most - firsts.reduce((sum, [first = '']) => sum + countWords(first), 0);
  const others = whileTrue(
    firsts.flatMap(([, ...more], place) => more.map((part) => ({ part, place }))),
    ({ part }) => fits(part),
  );
  return firsts.flatMap(([first = ''], place) => [
    first,
    ...others.filter((other) => other.place === place).map(({ part }) => part),
  ]);
}

/** The values before the first that is not so. */
function whileTrue<Value>(values: readonly Value[], isSo: (value: Value) => boolean): Value[] {
  const end = values.findIndex((value) => !isSo(value));
  return values.slice(0, end === -1 ? undefined : end);
}
