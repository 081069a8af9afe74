import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysBetween } from '../../scripts/text/days-between.ts';
import { parseInstant } from '../../scripts/text/instant.ts';

afterEach(() => vi.unstubAllEnvs());

describe('parseInstant', () => {
  it.each([
    ['2019-11-15T10:20:30Z', '2019-11-15T10:20:30Z'],
    ['2019-11-15T10:20:30.987+02:00', '2019-11-15T08:20:30Z'],
    ['2019-11-15 10:20', '2019-11-15T10:20:00Z'],
    ['2019-11-15T10:20:30+0530', '2019-11-15T04:50:30Z'],
    ['2019-11-15', '2019-11-15T00:00:00Z'],
    ['Fri, 15 Nov 2019 10:20:30 GMT', '2019-11-15T10:20:30Z'],
    ['15 Nov 2019 10:20 -0500', '2019-11-15T15:20:00Z'],
  ])('reads %s', (written, instant) => expect(parseInstant(written)).toBe(instant));

  it.each([
    '',
    'yesterday',
    '2019-02-30',
    '2019-13-01T00:00:00Z',
    '15/11/2019',
    '1573776000',
    '2019-11-15T25:00Z',
  ])('refuses "%s"', (written) => expect(parseInstant(written)).toBeUndefined());

  it('reads the same in every zone', () => {
    for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'UTC']) {
      vi.stubEnv('TZ', zone);
      expect(parseInstant('2019-11-15 00:30')).toBe('2019-11-15T00:30:00Z');
      expect(parseInstant('2019-11-15')).toBe('2019-11-15T00:00:00Z');
    }
  });

  it('gives back every instant that it wrote', () => {
    const date = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (value) => {
        const instant = `${value.toISOString().slice(0, 19)}Z`;
        expect(parseInstant(instant)).toBe(instant);
      }),
    );
  });
});

describe('daysBetween', () => {
  it('counts calendar days in UTC, whatever the hours', () => {
    expect(daysBetween('2020-02-28', '2020-03-01T23:59:59Z')).toBe(2);
    expect(daysBetween('2019-11-15', '2019-11-14T00:00:00Z')).toBe(-1);
  });
});
