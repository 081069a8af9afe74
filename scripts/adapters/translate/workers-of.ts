import { InputError } from '../../pipeline/outcome/input-error.ts';

/**
 * The number of translation threads that the environment asks for (`OVERVIEW_TRANSLATION_WORKERS`); nothing when it asks for none.
 * @throws InputError when it is not a whole number above zero
 */
export function workersOf({ OVERVIEW_TRANSLATION_WORKERS: text = '' }: Record<string, string | undefined>): {
  workers?: number;
} {
  if (text === '') return {};
  const workers = Number(text);
  if (Number.isInteger(workers) && workers > 0 && workers <= MAX_WORKERS) return { workers };
  const remedy = `set it to a number from 1 to ${MAX_WORKERS}, or unset it`;
  throw new InputError('OVERVIEW_TRANSLATION_WORKERS', `"${text}" is not a number of threads`, remedy);
}

/** More threads than any machine has cores for. */
const MAX_WORKERS = 256;
