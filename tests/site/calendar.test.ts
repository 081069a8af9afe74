import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/lib/calendar.ts';

describe('the calendar of the archive', () => {
  it('has the newest month first, in weeks from Monday', () => {
    const months = calendar(['2026-03-18', '2026-01-31', '2026-03-01']);
    expect(months.map(({ month }) => month)).toEqual(['2026-03', '2026-01']);
    expect(months[0]?.weeks[0]).toEqual([...Array<undefined>(6).fill(undefined), '2026-03-01']);
  });

  it('has every day of each month once, under its weekday', () => {
    const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [month] = calendar([day]);
        const days = month?.weeks.flat().filter((each) => each !== undefined) ?? [];
        expect(days).toContain(day);
        expect(new Set(days).size).toBe(days.length);
        expect(days.length).toBe(
          new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate(),
        );
        for (const week of month?.weeks ?? []) {
          week.forEach((each, column) => {
            if (each) expect((new Date(`${each}T00:00:00Z`).getUTCDay() + 6) % 7).toBe(column);
          });
        }
      }),
    );
  });

  it('is empty without days', () => {
    expect(calendar([])).toEqual([]);
  });
});
