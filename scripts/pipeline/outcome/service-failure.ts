import type { Why } from './failure.ts';

/** Why an engine or a service gave no answer; the work continues without it. */
export interface ServiceFailure extends Why<
  | 'not installed'
  | 'not reached'
  | 'not accepted'
  | 'wrong answer'
  | 'broken off'
  | 'no model'
  | 'budget used up'
  // A shorter question may succeed: the text exceeds the context, or left no room for the answer.
  | 'too long'
> {
  detail: string;
}
