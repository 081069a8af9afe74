import { afterEach, describe, expect, it, vi } from 'vitest';

/** The dates of a program started where the clock is of a time zone: formats take their zone when they are made. */
async function datesIn(zone: string) {
  vi.resetModules();
  vi.stubEnv('TZ', zone);
  return import('../../src/lib/dates.ts');
}
afterEach(() => vi.unstubAllEnvs());

describe('dates', () => {
  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('read alike in %s', async (zone) => {
    const { longDay, longInstant, longWeekday } = await datesIn(zone);
    expect(longDay('2026-03-18')).toBe('18 March 2026');
    expect(longWeekday('2026-03-18')).toBe('Wednesday, 18 March 2026');
    expect(longInstant('2026-03-18T06:05:00Z')).toBe('18 March 2026, 06:05 UTC');
  });

  it('begin a day at midnight, not at 24 o’clock', async () => {
    const { longInstant } = await datesIn('UTC');
    expect(longInstant('2024-02-29T00:00:01Z')).toBe('29 February 2024, 00:00 UTC');
  });

  it('name no time where there is only a date', async () => {
    const { longInstant } = await datesIn('UTC');
    expect(longInstant('2024-02-29T00:00:00Z')).toBe('29 February 2024');
  });
});
