import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRfc822Date } from '../../scripts/checks/rfc822-date.ts';

it('every date as JavaScript writes it in UTC is one', () => {
  const years = { min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z') };
  fc.assert(
    fc.property(fc.date({ ...years, noInvalidDate: true }), (date) => isRfc822Date(date.toUTCString())),
  );
});

it('an offset is good, and does not shift the day of the week', () => {
  expect(isRfc822Date('Wed, 18 Mar 2026 01:00:00 +0900')).toBe(true);
});

it.each([
  'Tue, 18 Mar 2026 23:59:59 GMT',
  'Tue, 31 Feb 2026 00:00:00 GMT',
  'Wed, 18 Mar 26 23:59:59 GMT',
  'Wed, 18 Mar 2026 24:59:59 GMT',
  'Wed, 18 March 2026 23:59:59 GMT',
  '2026-03-18T23:59:59Z',
  '',
])('"%s" is none', (text) => {
  expect(isRfc822Date(text)).toBe(false);
});
