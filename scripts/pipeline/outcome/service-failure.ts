import type { Why } from './failure.ts';

/** Why an engine or a service gave no answer: the work goes on without it. */
export interface ServiceFailure extends Why<
  | 'not installed'
  | 'not reached'
  | 'not accepted'
  | 'wrong answer'
  | 'broken off'
  | 'no model'
  | 'budget used up'
  // Less may be asked again: it cannot read so much, or had no room left to answer.
  | 'too long'
> {
  detail: string;
}
