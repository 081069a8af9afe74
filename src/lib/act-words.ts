import type { Act } from '../schemas/take.ts';

/** The tag of a take: what most of its headlines do. */
export const ACT_WORDS: Readonly<Record<Act, string>> = {
  accuse: 'accuses',
  answer: 'answers',
  cause: 'why',
  consequence: 'what follows',
  demand: 'demands',
  ease: 'eases',
  escalate: 'escalates',
  failure: 'fails',
  human: 'the human side',
  opinion: 'opinion',
  progress: 'moves ahead',
  promise: 'promises',
  scale: 'in numbers',
  support: 'supports',
  warn: 'warns',
};
