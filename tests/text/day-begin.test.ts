import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/schemas/day-period.ts';
import { dayAfter, dayAt, dayBefore, parseDayBegin, periodOf } from '../../scripts/text/date/day-begin.ts';

const begin = (text: string) => {
  const read = parseDayBegin(text);
  if (!read) throw new Error(`${text} is no beginning of a day`);
  return read;
};

describe('a day of a publication', () => {
  it.each([
    ['05:00', '2026-03-18T05:00:00Z', '2026-03-19T05:00:00Z'],
    ['00:00 Europe/Oslo', '2026-03-17T23:00:00Z', '2026-03-18T23:00:00Z'],
    ['04:30 Asia/Kolkata', '2026-03-17T23:00:00Z', '2026-03-18T23:00:00Z'],
    ['00:00 Pacific/Kiritimati', '2026-03-17T10:00:00Z', '2026-03-18T10:00:00Z'],
    ['23:30 Pacific/Pago_Pago', '2026-03-19T10:30:00Z', '2026-03-20T10:30:00Z'],
  ])('begins at %s', (text, from, to) => {
    expect(periodOf('2026-03-18', begin(text))).toEqual({ begins: text, from, to });
  });

  it('is the calendar day in UTC at midnight there, however it is written', () => {
    expect(periodOf('2026-03-18', begin('00:00'))).toBeUndefined();
    for (const zone of ['UTC', 'utc', 'Etc/UTC', 'GMT', 'Etc/GMT+0', 'Zulu'])
      expect(periodOf('2026-03-18', begin(`00:00 ${zone}`))).toBeUndefined();
    expect(periodOf('2026-03-18', begin('05:00 UTC'))?.begins).toBe('05:00');
  });

  it('has 23 or 25 hours where clocks change in it', () => {
    const hours = (day: string) => {
      const { from, to } = boundsOf({ day, period: periodOf(day, begin('00:00 Europe/Oslo')) });
      return (to - from) / 3_600_000;
    };
    expect(['2026-03-28', '2026-03-29', '2026-10-25', '2026-10-26'].map(hours)).toEqual([24, 23, 25, 24]);
  });

  it('begins where its midnight would be, by the clocks before, where they skip it', () => {
    const from = (day: string, zone: string) => periodOf(day, begin(`00:00 ${zone}`))?.from;
    expect(from('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00Z');
    expect(from('2026-03-08', 'America/Havana')).toBe('2026-03-08T05:00:00Z');
    expect(from('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00Z');
  });

  it.each([
    '',
    '5:00',
    '24:00',
    '05:60',
    '05',
    'Europe/Oslo',
    '05:00 Oslo',
    '05:00Europe/Oslo',
    '05:00  UTC',
  ])('does not begin at %j', (text) => {
    expect(parseDayBegin(text)).toBeUndefined();
  });

  it('follows the one before without a gap, and every instant is of exactly one', () => {
    const zones = ['UTC', 'Europe/Oslo', 'America/St_Johns', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    const [first, last] = [Date.parse('2025-01-01T00:00:00Z'), Date.parse('2027-12-31T00:00:00Z')];
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...zones),
        (instant, minutes, zone) => {
          const own = { minutes, zone };
          const day = dayAt(instant, own);
          const bounds = (of: string) => boundsOf({ day: of, period: periodOf(of, own) });
          const { from, to } = bounds(day);
          expect(from <= instant && instant < to).toBe(true);
          expect(bounds(dayBefore(day)).to).toBe(from);
          expect(bounds(dayAfter(day)).from).toBe(to);
        },
      ),
    );
  });
});
