import { InputError } from '../outcome/input-error.ts';

/**
 * Checks that ids are unique and sorted by code unit.
 * @param at the place of a record, by its index
 * @throws InputError at the first record whose id is a duplicate or out of order
 */
export function checkOrder(ids: readonly string[], at: (index: number) => string): void {
  const seen = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const first = seen.get(id);
    if (first !== undefined) {
      throw new InputError(at(index), `duplicate id ${id}, already at ${at(first)}`, 'keep one of them');
    }
    seen.set(id, index);
  }
  const wrong = ids.findIndex((id, index) => index > 0 && id < (ids[index - 1] ?? ''));
  if (wrong !== -1) {
    const what = `not sorted by id: ${ids[wrong]} comes after ${ids[wrong - 1]}`;
    throw new InputError(at(wrong), what, 'sort the records by id; "npm run snapshot -- seal" does it');
  }
}
