import { monthOf } from '../schemas/day.ts';

/** One month, laid out as on a wall calendar. */
export interface Month {
  /** `YYYY-MM`. */
  month: string;
  /** Rows of seven days from Monday, `YYYY-MM-DD`; undefined outside the month. */
  weeks: (string | undefined)[][];
}

/** The months that contain the given days, newest first. */
export function calendar(days: readonly string[]): Month[] {
  const months = new Set(days.map(monthOf));
  return [...months]
    .sort()
    .reverse()
    .map((month) => ({ month, weeks: weeksOf(month) }));
}

function weeksOf(month: string): Month['weeks'] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index) => {
    const day = index - before + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
