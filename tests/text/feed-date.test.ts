import { describe, expect, it } from 'vitest';
import { feedDate } from '../../scripts/text/feed-date.ts';
import { workTime } from '../support/work-time.ts';

const READ: Record<string, string> = {
  'Mon, 23 Nov 2026 06:00:00 GMT': '2026-11-23T06:00:00Z',
  'Fri, 23 Nov 2026 06:00:00 GMT': '2026-11-23T06:00:00Z',
  'Mon, 23 Nov 2026 06:00:00 CEST': '2026-11-23T04:00:00Z',
  '23 Nov 26 06:00 EST': '2026-11-23T11:00:00Z',
  'Tue, 3 Feb 2026 10:11:12 +0530': '2026-02-03T04:41:12Z',
  'Wed, 18 Feb 2026 13:00:00 -0500 (EST)': '2026-02-18T18:00:00Z',
  '2026-11-23T06:00:00': '2026-11-23T06:00:00Z',
  '2026-11-23T06:00:00+14:00': '2026-11-22T16:00:00Z',
  '2026-11-23T06:00:00.123+01:00': '2026-11-23T05:00:00Z',
  '2026-11-23 06:00:00 +0000 UTC': '2026-11-23T06:00:00Z',
  '2026-11-22T24:00:00Z': '2026-11-23T00:00:00Z',
  '2026-06-30T23:59:60Z': '2026-06-30T23:59:59Z',
  '2026/11/23 06:00': '2026-11-23T06:00:00Z',
  1795413600000: '2026-11-23T06:00:00Z',
  1795413600: '2026-11-23T06:00:00Z',
  'November 23, 2026 6:00 pm': '2026-11-23T18:00:00Z',
  'Nov. 3rd, 2026 12:15 AM': '2026-11-03T00:15:00Z',
  'lundi 23 novembre 2026 08:00': '2026-11-23T08:00:00Z',
  '23 de novembre de 2026': '2026-11-23T00:00:00Z',
  '23 ноября 2026, 10:20': '2026-11-23T10:20:00Z',
  '٢٣ نوفمبر ٢٠٢٦': '2026-11-23T00:00:00Z',
  '23.11.2026 08:15': '2026-11-23T08:15:00Z',
  '23/11/2026 06:30': '2026-11-23T06:30:00Z',
};

const UNSURE = [
  'yesterday-ish',
  '',
  '23 พ.ย. 2569',
  '2 آذر 1405',
  '2026-11-23T06:00:00-99:00',
  '2026-10-25T02:30:00 Europe/Paris',
  '03/04/2026',
  '31 Feb 2026',
  '2026-13-01',
  'Mon, 01 Jan 0001 00:00:00 GMT',
  '3 listopad 2026',
];

describe('a date of a feed', () => {
  it.each(Object.entries(READ))('"%s" is %s', (text, instant) => {
    expect(feedDate(text)).toBe(instant);
  });

  it.each(UNSURE)('"%s" is not guessed', (text) => {
    expect(feedDate(text)).toBeUndefined();
  });

  it('that is very long takes no time', () => {
    const began = workTime();
    for (const text of ['9'.repeat(1e6), ' '.repeat(1e6), 'Mon, '.repeat(1e5), '1 a'.repeat(1e5)])
      feedDate(text);
    expect(workTime() - began).toBeLessThan(1_000);
  });
});
