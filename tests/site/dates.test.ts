import { afterEach, describe, expect, it } from 'vitest';
import { longDay, longInstant, longWeekday } from '../../src/lib/dates.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('dates', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'read alike where the clock is of %s',
    (own) => {
      process.env.TZ = own;
      expect(longDay('2026-03-18')).toBe('18 March 2026');
      expect(longWeekday('2026-03-18')).toBe('Wednesday, 18 March 2026');
      expect(longInstant('2026-03-18T06:05:00Z')).toBe('18 March 2026, 06:05 UTC');
    },
  );

  it('begin a day at midnight, not at 24 o’clock', () => {
    expect(longInstant('2024-02-29T00:00:00Z')).toBe('29 February 2024, 00:00 UTC');
  });
});
