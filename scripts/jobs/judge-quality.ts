import type { Day } from '../../src/schemas/day.ts';
import { DEFAULT_QUALITY, type JudgedDay, lostQuality, QUALITY } from '../pipeline/gather/day/quality.ts';
import type { Failure } from '../pipeline/outcome/failure.ts';

/**
 * What a day lacks of its quality, as failures for its ledger; empty when it is complete.
 * @param translates whether English was wanted: with `--translate none`, none is missing
 */
export function judgeQuality(judged: JudgedDay, translates: boolean, day: Day): Failure[] {
  const rules = translates ? DEFAULT_QUALITY : { ...DEFAULT_QUALITY, english: 0 };
  return lostQuality(judged, rules).map((why) => ({ stage: QUALITY, subject: day, ...why }));
}
