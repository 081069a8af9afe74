import type { Day } from '../../../src/schemas/day.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';
import { type Withdrawal, withdrawalName } from '../../../src/schemas/withdrawal.ts';
import { readRecord, writeDayRecord } from '../../adapters/publication/day-records.ts';
import { hashValue } from '../../adapters/publication/made-from.ts';
import { goneFrom } from '../../adapters/publication/withdrawn-files.ts';

/** What the record of a day that was made into a site says of the withdrawals that changed it. */
export async function takenFrom(
  dist: string,
  day: Day,
  withdrawals: readonly Withdrawal[] = [],
): Promise<Pick<DayRecord, 'withdrawals' | 'gone'>> {
  const gone = await goneFrom(dist, day, withdrawals);
  return {
    ...(withdrawals.length > 0 && { withdrawals: withdrawals.map(withdrawalName) }),
    ...(gone.length > 0 && { gone }),
  };
}

/**
 * Writes the records of the days that are withdrawn as a whole, so that no address of theirs is forgotten.
 * @param dist the built site, with the pages that say so
 * @param published the site so far, which has their records from before
 * @param withdrawn these days
 */
export async function recordWithdrawnDays(
  dist: string,
  published: string,
  { withdrawals, withdrawn }: { withdrawals: readonly Withdrawal[]; withdrawn: readonly Day[] },
  rights: Pick<DayRecord, 'texts' | 'images'>,
): Promise<void> {
  for (const day of withdrawn) {
    const own = withdrawals.filter((each) => each.day === day);
    const { paths, elsewhere } = (await readRecord(published, day)) ?? {};
    const before = paths && { paths, ...(elsewhere && { elsewhere }) };
    const taken = await takenFrom(dist, day, own);
    await writeDayRecord(dist, { day, madeFrom: hashValue(own), ...rights, ...taken }, before);
  }
}
