import { phrase } from '../schemas/phrase.ts';
import type { Act } from '../schemas/take.ts';

/** The tag of a take: what most of its headlines do. */
export const ACT_WORDS: Readonly<Record<Act, string>> = {
  accuse: phrase('accuses'),
  answer: phrase('answers'),
  cause: phrase('why'),
  consequence: phrase('what follows'),
  demand: phrase('demands'),
  ease: phrase('eases'),
  escalate: phrase('escalates'),
  failure: phrase('fails'),
  human: phrase('the human side'),
  opinion: phrase('opinion'),
  progress: phrase('moves ahead'),
  promise: phrase('promises'),
  scale: phrase('in numbers'),
  support: phrase('supports'),
  warn: phrase('warns'),
};
