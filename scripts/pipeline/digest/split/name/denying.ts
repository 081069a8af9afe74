import { DENYING, NEGATIONS } from './closed-words.ts';
import { readVerb } from './verb-forms.ts';

/** Whether a word denies what it governs. */
export function isDenying(lower: string): boolean {
  return NEGATIONS.has(lower) || DENYING.has(readVerb(lower)?.base ?? lower);
}
