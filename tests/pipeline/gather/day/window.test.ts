import { describe, expect, it } from 'vitest';
import { isOfDayBefore, outsideWindow, windowOf } from '../../../../scripts/pipeline/gather/day/window.ts';

const DAY = '2026-03-10';

describe('the window of a day', () => {
  it('is the whole UTC day', () => {
    expect(windowOf(DAY, '2026-03-10T09:00:00Z', 'day')).toEqual({
      day: DAY,
      from: '2026-03-10T00:00:00Z',
      to: '2026-03-11T00:00:00Z',
    });
  });

  it('or so many hours up to the run, or up to midnight', () => {
    expect(windowOf(DAY, '2026-03-10T09:00:00Z', 24)).toEqual({
      day: DAY,
      from: '2026-03-09T09:00:00Z',
      to: '2026-03-10T09:00:00Z',
    });
    expect(windowOf(DAY, '2026-03-12T09:00:00Z', 24)).toEqual({
      day: DAY,
      from: '2026-03-10T00:00:00Z',
      to: '2026-03-11T00:00:00Z',
    });
  });

  it('or begins and ends where the publication says, in hours too', () => {
    const [five, oslo] = [
      { minutes: 300, zone: 'UTC' },
      { minutes: 0, zone: 'Europe/Oslo' },
    ];
    const startedAt = '2026-03-12T09:00:00Z';
    const later = { day: DAY, from: '2026-03-10T05:00:00Z', to: '2026-03-11T05:00:00Z' };
    expect(windowOf(DAY, startedAt, 'day', five)).toEqual(later);
    expect(windowOf(DAY, startedAt, 24, five)).toEqual(later);
    const running = { day: DAY, from: '2026-03-10T07:00:00Z', to: '2026-03-10T09:00:00Z' };
    expect(windowOf(DAY, '2026-03-10T09:00:00Z', 2, five)).toEqual(running);
    const northern = { day: DAY, from: '2026-03-09T23:00:00Z', to: '2026-03-10T23:00:00Z' };
    expect(windowOf(DAY, startedAt, 'day', oslo)).toEqual(northern);
    expect(outsideWindow('2026-03-09T23:00:00Z', northern, startedAt)).toBeUndefined();
    expect(outsideWindow('2026-03-10T23:00:00Z', northern, startedAt)?.reason).toBe('newer than the day');
  });

  it('knows the day before by its own length where clocks changed in it', () => {
    const oslo = { minutes: 0, zone: 'Europe/Oslo' };
    const after = (day: string) => windowOf(day, `${day}T23:59:59Z`, 'day', oslo);
    const [autumn, spring] = [after('2026-10-26'), after('2026-03-30')];
    const firsts = ['2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', autumn.from];
    expect(firsts.map((each) => isOfDayBefore(each, autumn))).toEqual([false, true, true, false]);
    const latest = ['2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', spring.from];
    expect(latest.map((each) => isOfDayBefore(each, spring))).toEqual([false, true, false]);
  });

  it.each([
    ['2026-03-09T23:59:59Z', 'older than the day'],
    ['2026-03-10T00:00:00Z', undefined],
    ['2026-03-10T12:00:00Z', undefined],
    ['2026-03-11T00:00:00Z', 'newer than the day'],
    ['2999-01-01T00:00:00Z', 'dated in the future'],
    ['1970-01-01T00:00:00Z', 'older than the day'],
  ])('%s: %s', (published, reason) => {
    const startedAt = '2026-03-12T00:00:00Z';
    expect(outsideWindow(published, windowOf(DAY, startedAt, 'day'), startedAt)?.reason).toBe(reason);
  });

  it('takes what a source with a clock a little ahead dates after now, and nothing later', () => {
    const startedAt = '2026-03-10T09:00:00Z';
    for (const length of ['day', 24] as const) {
      const window = windowOf(DAY, startedAt, length);
      expect(outsideWindow('2026-03-10T09:08:00Z', window, startedAt)).toBeUndefined();
      expect(outsideWindow('2026-03-10T11:00:00Z', window, startedAt)?.reason).toBe('dated in the future');
    }
  });
});
