import { MAX_LONE_VOICES, MAX_TAKES } from '../../../../src/schemas/take.ts';
import type { Why } from '../../outcome/failure.ts';

/**
 * Why so many takes and voices do not divide a story, when they are written and again at every build; undefined when
 * they do: two to four takes, or one, beside which a voice stands; at most three voices.
 */
export function divisionFailure(takes: number, voices: number): Why | undefined {
  if (takes > MAX_TAKES) return { reason: 'there are more than four takes' };
  if (voices > MAX_LONE_VOICES) return { reason: 'there are more than three voices' };
  if (takes === 0 && voices > 0) return { reason: 'no take stands beside the voice' };
  return takes === 1 && voices === 0 ? { reason: 'no other stands beside it' } : undefined;
}
