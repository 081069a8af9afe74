import { describe, expect, it } from 'vitest';
import { dayOfRun, hasWholeDay } from '../../../../scripts/pipeline/gather/day/day-of-run.ts';
import { dayAfter, parseDayBegin, UTC_MIDNIGHT } from '../../../../scripts/text/date/day-begin.ts';

interface More {
  today?: boolean;
  window?: number;
  begins?: string;
}

const made = (startedAt: string, stored: string[] = [], more: More = {}) =>
  dayOfRun({
    ...{ startedAt, window: more.window ?? 'day', today: more.today ?? false, stored: new Set(stored) },
    begin: parseDayBegin(more.begins ?? '') ?? UTC_MIDNIGHT,
  });

describe('the day that a run makes is', () => {
  it.each(['2026-11-27T00:00:00Z', '2026-11-27T00:07:00Z', '2026-11-27T23:40:00Z'])(
    'the newest finished one, at whatever hour it begins: %s',
    (startedAt) => {
      expect(made(startedAt)).toBe('2026-11-26');
      expect(made(startedAt, ['2026-11-25'])).toBe('2026-11-26');
    },
  );

  it('one that was left out, when the newest has a snapshot', () => {
    expect(made('2026-11-27T00:07:00Z', ['2026-11-24', '2026-11-26'])).toBe('2026-11-25');
    expect(made('2026-11-27T00:07:00Z', ['2026-11-23', '2026-11-26', '2026-11-25'])).toBe('2026-11-24');
  });

  it('none from before the first snapshot, nor one that feeds have forgotten', () => {
    expect(made('2026-11-27T00:07:00Z', ['2026-11-26'])).toBe('2026-11-26');
    const month = ['2026-11-01', '2026-11-24', '2026-11-25', '2026-11-26'];
    expect(made('2026-11-27T00:07:00Z', month)).toBe('2026-11-26');
  });

  it('each once, when a run begins late on one day and early on the next', () => {
    const days: string[] = [];
    for (const at of [
      '2026-11-25T23:50:00Z',
      '2026-11-27T00:07:00Z',
      '2026-11-27T23:41:00Z',
      '2026-11-29T00:30:00Z',
    ])
      days.push(made(at, days));
    expect(days).toEqual(['2026-11-24', '2026-11-26', '2026-11-25', '2026-11-28']);
  });

  it('the one that is running, where that is asked for', () => {
    expect(made('2026-11-27T00:07:00Z', [], { today: true })).toBe('2026-11-27');
  });

  it.each([
    ['2026-11-27T04:59:59Z', '05:00', '2026-11-25'],
    ['2026-11-27T05:00:00Z', '05:00', '2026-11-26'],
    ['2026-11-26T22:59:59Z', '00:00 Europe/Oslo', '2026-11-25'],
    ['2026-11-26T23:00:00Z', '00:00 Europe/Oslo', '2026-11-26'],
    ['2026-11-26T09:59:59Z', '00:00 Pacific/Kiritimati', '2026-11-25'],
    ['2026-11-26T10:00:00Z', '00:00 Pacific/Kiritimati', '2026-11-26'],
    ['2026-11-27T07:59:59Z', '00:00 America/Los_Angeles', '2026-11-25'],
  ])('at %s, where days begin at %s, %s', (startedAt, begins, day) => {
    expect(made(startedAt, [], { begins })).toBe(day);
    expect(made(startedAt, [day], { begins, today: true })).toBe(dayAfter(day));
  });

  it('not one that was sealed before its own end', () => {
    const period = { begins: '05:00', from: '2026-11-26T05:00:00Z', to: '2026-11-27T05:00:00Z' };
    const sealed = (sealedAt: string) => hasWholeDay({ day: '2026-11-26', period, sealedAt });
    expect(sealed('2026-11-27T03:00:00Z')).toBe(false);
    expect(sealed('2026-11-27T05:00:00Z')).toBe(true);
  });

  it.each([
    ['2026-11-26T23:40:00Z', '2026-11-26'],
    ['2026-11-27T00:07:00Z', '2026-11-26'],
    ['2026-11-27T02:59:59Z', '2026-11-26'],
    ['2026-11-27T06:00:00Z', '2026-11-27'],
  ])('for the last hours at %s that of %s', (startedAt, day) => {
    expect(made(startedAt, ['2026-11-25'], { window: 24 })).toBe(day);
  });
});
