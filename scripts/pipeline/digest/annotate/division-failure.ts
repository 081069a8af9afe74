import { MAX_LONE_VOICES, MAX_TAKES } from '../../../../src/schemas/take.ts';
import type { Why } from '../../outcome/failure.ts';

/**
 * Returns why this number of takes and voices is not a valid division of a story; undefined when it is: two to four
 * takes, or one take and a single voice; at most three voices. Checked when they are written and again at every build.
 */
export function divisionFailure(takes: number, voices: number): Why | undefined {
  if (takes > MAX_TAKES) return { reason: 'there are more than four takes' };
  if (voices > MAX_LONE_VOICES) return { reason: 'there are more than three voices' };
  if (takes === 0 && voices > 0) return { reason: 'no take stands beside the voice' };
  return takes === 1 && voices === 0 ? { reason: 'no other stands beside it' } : undefined;
}
