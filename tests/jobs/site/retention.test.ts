import { expect, it } from 'vitest';
import { isOverdue, isShortened, keptFrom } from '../../../scripts/jobs/site/retention.ts';
import type { DayRecord } from '../../../src/schemas/day-record.ts';

const DAYS = ['2026-03-01', '2026-02-20', '2026-02-28'];
const recordOf = (day: string, shortened?: true): DayRecord => ({
  ...{ formatVersion: 1, day, madeFrom: '0'.repeat(64), texts: 'full', images: 'none', paths: [] },
  ...(shortened && { shortened }),
});

it('whole texts are kept for days of the calendar, up to the newest day that there is', () => {
  expect(keptFrom(DAYS, 1)).toBe('2026-03-01');
  expect(keptFrom(DAYS, 3)).toBe('2026-02-27');
  expect(keptFrom(DAYS, 366)).toBe('2025-03-01');
  expect(keptFrom(DAYS, undefined)).toBeUndefined();
  expect(keptFrom([], 3)).toBeUndefined();
});

it('a day is overdue where its pages are not as they should be, either way', () => {
  expect([isShortened('2026-02-20', '2026-02-27'), isShortened('2026-02-27', '2026-02-27')]).toEqual([
    true,
    false,
  ]);
  expect(isOverdue(recordOf('2026-02-20'), '2026-02-27')).toBe(true);
  expect(isOverdue(recordOf('2026-02-20', true), '2026-02-27')).toBe(false);
  expect(isOverdue(recordOf('2026-02-20', true), undefined)).toBe(true);
  expect(isOverdue(recordOf('2026-03-01'), '2026-02-27')).toBe(false);
});
