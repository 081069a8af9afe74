import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatePlace, sourcePlace } from '../../scripts/text/date/place.ts';
import { CAPITAL_ZONES } from '../../scripts/text/date/zones.ts';
import { isZoneName } from '../../scripts/text/date/wall-clock.ts';
import { feedDate } from '../../scripts/text/feed-date.ts';
import { readRegistryFolder } from '../../scripts/adapters/registry/read-registry-folder.ts';
import { PROJECT_FOLDER } from '../../scripts/adapters/project-folder.ts';
import { inLittleWork } from '../support/work-time.ts';

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
  'Thứ 4, 25/11/2026 10:00': '2026-11-25T10:00:00Z',
  '4ª-feira, 25/11/2026 10h00': '2026-11-25T10:00:00Z',
  '10:00 25 Nov 2026 EST': '2026-11-25T15:00:00Z',
  '10:00, 25 November 2026 (GMT+1)': '2026-11-25T09:00:00Z',
  '10:00 25/11/2026 +0100': '2026-11-25T09:00:00Z',
  '10:00 25 NOV 2026 WED': '2026-11-25T10:00:00Z',
  '25 Nov 2026 10:00, CET': '2026-11-25T09:00:00Z',
  '2026-10-25T02:30:00 Europe/Paris': '2026-10-25T00:30:00Z',
  '2026-03-29T02:30:00 Europe/Paris': '2026-03-29T01:30:00Z',
  'Wed, 25 Nov 2026 10:00:00 America/Los_Angeles': '2026-11-25T18:00:00Z',
  '2026-11-25T10:00:00[Europe/Berlin]': '2026-11-25T09:00:00Z',
  '2026-11-25T10:00:00+01:00[Europe/Berlin]': '2026-11-25T09:00:00Z',
  'Wed,25 Nov 2026 10:00:00 GMT': '2026-11-25T10:00:00Z',
  'Wed Nov 25 10:00:00 UTC 2026': '2026-11-25T10:00:00Z',
  'Wed Nov 25 10:00:00 PST 2026': '2026-11-25T18:00:00Z',
  'Wed Nov 25 10:00:00 2026': '2026-11-25T10:00:00Z',
  'Wed Nov 25 10:00:00 2026 +0100': '2026-11-25T09:00:00Z',
  'Wed Nov 25 10:00:00 +0000 2026': '2026-11-25T10:00:00Z',
  'Wed Nov 25 2026 10:00:00 GMT+0100 (Central European Standard Time)': '2026-11-25T09:00:00Z',
  民國115年11月25日: '2026-11-25T00:00:00Z',
  '2026. 11. 25. 오후 3:05': '2026-11-25T15:05:00Z',
  '2026.11.25 15:05': '2026-11-25T15:05:00Z',
  '2026-11-25 (수) 10:00': '2026-11-25T10:00:00Z',
  '25.11.2026 г. 10:00 (МСК)': '2026-11-25T07:00:00Z',
  '25/11/2569 10:00': '2026-11-25T10:00:00Z',
  'Wed, 25 Nov 2569 10:00:00 +0700': '2026-11-25T03:00:00Z',
  'الأربعاء 25 نوفمبر 2026 - 10:05 م': '2026-11-25T22:05:00Z',
  '٢٥ نوفمبر ٢٠٢٦ ١٠:٠٠ ص': '2026-11-25T10:00:00Z',
  '25 تشرين الثاني 2026': '2026-11-25T00:00:00Z',
  '25 نونبر 2026': '2026-11-25T00:00:00Z',
  '4 قوس 1405': '2026-11-25T00:00:00Z',
  'الأربعاء 15 جمادى الآخرة 1448هـ': '2026-11-25T00:00:00Z',
  'الأربعاء 15 جمادى الآخرة 1448هـ الموافق 25 نوفمبر 2026م': '2026-11-25T00:00:00Z',
  '10:00 25.11.2026': '2026-11-25T10:00:00Z',
  '10:05 - 25/11/2026': '2026-11-25T10:05:00Z',
  '10:00, 25 November 2026': '2026-11-25T10:00:00Z',
  '25-11-2026 10:00': '2026-11-25T10:00:00Z',
  '20261125T100000Z': '2026-11-25T10:00:00Z',
  '20261125': '2026-11-25T00:00:00Z',
  '20261125100000': '2026-11-25T10:00:00Z',
  'Nov 25, 2026 at 3:05 p.m. ET': '2026-11-25T20:05:00Z',
  '25. November 2026, 10:05 Uhr': '2026-11-25T10:05:00Z',
  '25.11.2026 klo 10.05': '2026-11-25T10:05:00Z',
  '25. marraskuuta 2026 klo 10.05': '2026-11-25T10:05:00Z',
  'ngày 25/11/2026 10:05': '2026-11-25T10:05:00Z',
  'Thứ Tư, 25 tháng 11, 2026 10:05 GMT+7': '2026-11-25T03:05:00Z',
  '2026. november 25. 10:05': '2026-11-25T10:05:00Z',
  '2026 m. lapkričio 25 d. 10:05': '2026-11-25T10:05:00Z',
  '2026. gada 25. novembris 10:05': '2026-11-25T10:05:00Z',
  '25. nov. 2026 kl. 10:05': '2026-11-25T10:05:00Z',
  '25 de noviembre de 2026 a las 10:05 hs': '2026-11-25T10:05:00Z',
  '25/11/2026 às 10h05': '2026-11-25T10:05:00Z',
  '3 pm, 25 Nov 2026': '2026-11-25T15:00:00Z',
  'Wednesday 25th of November 2026 10:00:00 AM': '2026-11-25T10:00:00Z',
  'Wed, 25 Nov 2026 10:00:00 -0000': '2026-11-25T10:00:00Z',
  'Wed, 25 Nov 2026 10:00:00 A': '2026-11-25T10:00:00Z',
  'Wed, 25 Nov 2026 10:00:00 Eastern Standard Time': '2026-11-25T15:00:00Z',
  '2026-11-25T10:00:00.1234567+01:00': '2026-11-25T09:00:00Z',
  '25 Νοεμβρίου 2026, 10:05': '2026-11-25T10:05:00Z',
  '25 Νοε 2026 3:05 μ.μ.': '2026-11-25T15:05:00Z',
  '25 листопада 2026 10:05': '2026-11-25T10:05:00Z',
  '25 лістапада 2026': '2026-11-25T00:00:00Z',
  '25 fevrier 2026': '2026-02-25T00:00:00Z',
  '16 ኅዳር 2019': '2026-11-25T00:00:00Z',
  '25-noyabr, 2026': '2026-11-25T00:00:00Z',
  '2026 оны арван нэгдүгээр сарын 25': '2026-11-25T00:00:00Z',
  '25 נובמבר 2026, 10:05': '2026-11-25T10:05:00Z',
  '25 בנובמבר 2026': '2026-11-25T00:00:00Z',
  'Quarta-feira, 25 de Novembro de 2026 - 10h05': '2026-11-25T10:05:00Z',
  '25/Nov/2026:10:05:00 +0000': '2026-11-25T10:05:00Z',
  '11/25/2026 10:05:00 AM': '2026-11-25T10:05:00Z',
  'Nov 25 2026 10:05AM': '2026-11-25T10:05:00Z',
  '2026-11-25 10:05:00 Asia/Kolkata': '2026-11-25T04:35:00Z',
  'Wed, 25 Nov 2026, 10:05 pm +05:30': '2026-11-25T16:35:00Z',
  '2026-11-25 上午 10:05': '2026-11-25T10:05:00Z',
  '晚上8:05 2026-11-25': '2026-11-25T20:05:00Z',
  '25.11.2026, 10:05 Uhr MEZ': '2026-11-25T09:05:00Z',
  'WED, 25 NOV 2026 10:00:00 GMT': '2026-11-25T10:00:00Z',
  '2026-11-25 10:05:00.0': '2026-11-25T10:05:00Z',
  'Wed, 25 Nov 2026 10:00:00 GMT+1': '2026-11-25T09:00:00Z',
  'Sept. 5, 2026, 9:05 a.m. EDT': '2026-09-05T13:05:00Z',
};

/** Dates that the place of their source decides. */
const PLACED: [text: string, place: DatePlace, instant: string][] = [
  ['25.11.26 10:00', { country: 'DE', language: 'de' }, '2026-11-25T10:00:00Z'],
  ['11/12/26', { country: 'US', language: 'en' }, '2026-11-12T00:00:00Z'],
  ['11/12/26', { country: 'FR', language: 'fr' }, '2026-12-11T00:00:00Z'],
  ['25 Kasım 2026, Çarşamba 10:00', { zone: 'Europe/Istanbul', language: 'tr' }, '2026-11-25T07:00:00Z'],
  ['2026年11月25日 10:00', { zone: 'Asia/Shanghai' }, '2026-11-25T02:00:00Z'],
  ['2026年11月25日星期三下午3:05', { zone: 'Asia/Shanghai' }, '2026-11-25T07:05:00Z'],
  ['2026年11月25日(水) 10時05分', { zone: 'Asia/Tokyo' }, '2026-11-25T01:05:00Z'],
  ['令和8年11月25日 午後3時5分', { zone: 'Asia/Tokyo' }, '2026-11-25T06:05:00Z'],
  ['2026년 11월 25일 오후 3:05', { zone: 'Asia/Seoul' }, '2026-11-25T06:05:00Z'],
  ['25 ноября 2026 г. в 10:00', { zone: 'Europe/Moscow' }, '2026-11-25T07:00:00Z'],
  ['25 พฤศจิกายน 2569 เวลา 10:00 น.', { zone: 'Asia/Bangkok' }, '2026-11-25T03:00:00Z'],
  ['25 พ.ย. 69 10:00', { country: 'TH' }, '2026-11-25T10:00:00Z'],
  ['چهارشنبه ۴ آذر ۱۴۰۵ - ۱۰:۰۵', { zone: 'Asia/Tehran' }, '2026-11-25T06:35:00Z'],
  ['۱۴۰۵/۰۹/۰۴ ۱۰:۰۵', { zone: 'Asia/Tehran', country: 'IR', language: 'fa' }, '2026-11-25T06:35:00Z'],
  ['1405-9-4', { country: 'IR', language: 'fa' }, '2026-11-25T00:00:00Z'],
  ['25 nov. 2026 à 10h05', { zone: 'Europe/Paris' }, '2026-11-25T09:05:00Z'],
  ['mar. 24 nov. 2026', { language: 'fr' }, '2026-11-24T00:00:00Z'],
  ['3 listopad 2026', { language: 'cs' }, '2026-11-03T00:00:00Z'],
  ['3 listopada 2026', { language: 'hr', country: 'HR' }, '2026-10-03T00:00:00Z'],
  ['03/04/2026', { language: 'en', country: 'US' }, '2026-03-04T00:00:00Z'],
  ['03/04/2026', { language: 'en', country: 'GB' }, '2026-04-03T00:00:00Z'],
  ['25 Nov 2026 10:00 IST', { country: 'IE' }, '2026-11-25T09:00:00Z'],
  ['25 Nov 2026 10:00 IST', { country: 'IL' }, '2026-11-25T08:00:00Z'],
  ['25 Nov 2026 10:00 IST', { country: 'IN' }, '2026-11-25T04:30:00Z'],
  ['2026-11-25 10:00:00 CST', { country: 'CN' }, '2026-11-25T02:00:00Z'],
  ['2026-11-25T10:00', { zone: 'America/New_York' }, '2026-11-25T15:00:00Z'],
  ['2026-07-25T10:00', { zone: 'America/New_York' }, '2026-07-25T14:00:00Z'],
  ['2026-11-25', { zone: 'America/New_York' }, '2026-11-25T05:00:00Z'],
  ['2026-11-25', { zone: 'Asia/Shanghai' }, '2026-11-25T00:00:00Z'],
];

const UNSURE = [
  'yesterday-ish',
  '',
  '2026-11-23T06:00:00-99:00',
  '03/04/2026',
  '31 Feb 2026',
  '2026-13-01',
  'Mon, 01 Jan 0001 00:00:00 GMT',
  '3 listopad 2026',
  'Wed, 25 Nov 2026 10:00:00 XYZ',
  'Wed, 25 Nov 2026 10:00:00 Mars/Olympus',
  '1448/06/15',
  '10:00',
  '25 Nov',
  '25/11/26',
  '2026-11-25 25:00',
  '2026-11-25 24:00:01',
  '25.11.2026 10:05 26.11.2026 11:00',
];

describe('a date of a feed', () => {
  it.each(Object.entries(READ))('"%s" is %s', (text, instant) => {
    expect(feedDate(text)).toBe(instant);
  });

  it.each(PLACED)('"%s" of %o is %s', (text, place, instant) => {
    expect(feedDate(text, place)).toBe(instant);
  });

  it('is an instant or none, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '25',
      '2026',
      ' Nov ',
      '10:05',
      '/',
      '.',
      '-',
      ' CET',
      '年',
      ' pm',
      '[A/B]',
      '٢',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 9 }), (parts) => {
        expect(feedDate(parts.join('')) ?? '2026-01-01T00:00:00Z').toMatch(
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
        );
      }),
    );
  });

  it.each(UNSURE)('"%s" is not guessed', (text) => {
    expect(feedDate(text)).toBeUndefined();
  });

  it('that is very long takes no time', () => {
    for (const text of ['9'.repeat(1e6), ' '.repeat(1e6), 'Mon, '.repeat(1e5), '1 a'.repeat(1e5)])
      inLittleWork(500, () => feedDate(text));
  });
});

describe('every source of the registry', async () => {
  const registry = await readRegistryFolder(join(PROJECT_FOLDER, 'content/sources'));

  it('is in a country whose zone is known', () => {
    const zones = registry.map((source) => sourcePlace(source).zone);
    expect(registry.filter((_, at) => zones[at] === undefined)).toEqual([]);
    expect([...zones, ...CAPITAL_ZONES.values()].filter((zone) => !isZoneName(zone ?? ''))).toEqual([]);
  });

  it('can write dates as its language and country do, by Intl: they are read, and none otherwise', () => {
    const tags = new Map(registry.map((source) => [`${source.language}-${source.country ?? ''}`, source]));
    const wrong: string[] = [];
    for (const [tag, { country, language }] of tags) {
      for (const dateStyle of ['full', 'medium', 'short'] as const) {
        const [locale] = Intl.DateTimeFormat.supportedLocalesOf([tag]);
        const format = new Intl.DateTimeFormat(locale ?? 'en', {
          dateStyle,
          timeStyle: 'short',
          timeZone: 'UTC',
        });
        for (let month = 0; month < 12; month++) {
          const text = format.format(Date.UTC(2026, month, month + 9, 15, 5));
          // Two digits could be a year, a month or a day.
          if (!/\p{Nd}{4}/u.test(text)) continue;
          const instant = `${new Date(Date.UTC(2026, month, month + 9, 15, 5)).toISOString().slice(0, 19)}Z`;
          if (feedDate(text, { country, language }) !== instant) wrong.push(`${tag}: ${text}`);
        }
      }
    }
    expect(tags.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
