import { describe, expect, it } from 'vitest';
import { sourcePlace } from '../../scripts/text/date/place.ts';
import { feedDate } from '../../scripts/text/feed-date.ts';

describe('a date of ISO 8601 without its month', () => {
  it.each([
    ['2026-329', '2026-11-25T00:00:00Z'],
    ['2026-329T10:05:00Z', '2026-11-25T10:05:00Z'],
    ['2026329T100500Z', '2026-11-25T10:05:00Z'],
    ['2024-366', '2024-12-31T00:00:00Z'],
    ['2026-W48-3', '2026-11-25T00:00:00Z'],
    ['2026-W48-3T10:05+01:00', '2026-11-25T09:05:00Z'],
    ['2026W483', '2026-11-25T00:00:00Z'],
    ['2027-W53-1', undefined],
    ['2026-W53-5', '2027-01-01T00:00:00Z'],
    ['2026-366', undefined],
    ['2026-000', undefined],
    ['2026-W48', undefined],
  ])('%s is %s', (text, instant) => {
    expect(feedDate(text)).toBe(instant);
  });
});

describe('a date as programs write it', () => {
  it.each([
    ['/Date(1795601100000)/', '2026-11-25T10:05:00Z'],
    ['/Date(1795601100000+0100)/', '2026-11-25T10:05:00Z'],
    ['Wed, 25 Nov 2026 10:05:00 EDT (UTC-4)', '2026-11-25T14:05:00Z'],
    ['Wed, 25 Nov 2026 10:05:00 EST5EDT', '2026-11-25T15:05:00Z'],
  ])('%s is %s', (text, instant) => {
    expect(feedDate(text)).toBe(instant);
  });
});

describe('the part of the day', () => {
  it.each([
    ['EG', 'ar', '2026-11-25 PM 5:05', 17],
    ['IR', 'fa', '2026-11-25 05:05 بعدازظهر', 17],
    ['BD', 'bn', '25/11/2026 05:05 অপরাহ্ণ', 17],
    ['BD', 'bn', '25/11/2026 05:05 পূর্বাহ্ন', 5],
    ['BD', 'bn', '25/11/2026 রাত 10:05', 22],
    ['BD', 'bn', '25/11/2026 রাত 1:05', 1],
    ['IN', 'hi', '25/11/2026 रात 10:05', 22],
    ['IN', 'hi', '25/11/2026 रात 12:05', 0],
    ['IN', 'gu', '25/11/2026 05:05 અપરાહ્ન', 17],
    ['IN', 'ta', '25/11/2026 05:05 பி.ப.', 17],
    ['IN', 'te', '25/11/2026 రాత్రి 8:05', 20],
    ['GR', 'el', '25/11/2026 10:05 το βράδυ', 22],
    ['HU', 'hu', '2026.11.25. délután 5:05', 17],
    ['CZ', 'cs', '25.11.2026 5:05 odpoledne', 17],
    ['RS', 'sr', '25.11.2026 пре подне 5:05', 5],
    ['ES', 'es', '25/11/2026 p. m. 5:05', 17],
    ['ES', 'es', '25/11/2026, 9:05 de la noche', 21],
    ['NL', 'nl', "25-11-2026 9:05 's avonds", 21],
    ['GE', 'ka', '25.11.2026 7:05 საღამოს', 19],
    ['TW', 'zh-Hant', '2026-11-25 晚上9:05', 21],
    ['IT', 'it', '25/11/2026 21:05 di sera', 21],
  ])('in %s, %s: "%s" is at %i', (country, language, text, hour) => {
    const place = sourcePlace({ country, language });
    expect(feedDate(text, place)).toBe(feedDate(`2026-11-25 ${hour}:05`, place));
  });

  it.each([
    ['TH', 'th', '25/11/2569 05:05 หลังเที่ยง'],
    ['KE', 'sw', '25/11/2026 5:05 usiku'],
    ['RU', 'ru', '25.11.2026 5:05 после полудня'],
  ])(
    'in %s, %s: "%s" is not guessed where its word is not known, or says neither',
    (country, language, text) => {
      expect(feedDate(text, sourcePlace({ country, language }))).toBeUndefined();
    },
  );

  it.each([
    ['LT', 'lt', '2026-11-25 10:05 val.'],
    ['CZ', 'cs', '25.11.2026 10:05 hod.'],
    ['RU', 'ru', '25.11.2026 10:05 часов'],
    ['UA', 'uk', '25.11.2026 10:05 годин'],
    ['TR', 'tr', '25.11.2026 10:05 TSİ'],
    ['UZ', 'uz', '25.11.2026 10:05 soat'],
    ['BD', 'bn', '25/11/2026 10:05 টা'],
    ['PK', 'ur', '25/11/2026 10:05 بجے'],
  ])('in %s, %s: "%s" has a word for the clock, which says nothing of it', (country, language, text) => {
    const place = sourcePlace({ country, language });
    expect(feedDate(text, place)).toBe(feedDate('2026-11-25 10:05', place));
  });

  it('needs no word that is known where the hour says it', () => {
    const place = sourcePlace({ country: 'RU', language: 'ru' });
    expect(feedDate('25.11.2026 17:05 после полудня', place)).toBe('2026-11-25T14:05:00Z');
  });
});
