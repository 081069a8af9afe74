import { describe, expect, it } from 'vitest';
import type { Place } from '../../scripts/text/date/place.ts';
import { feedDate } from '../../scripts/text/feed-date.ts';

/** Months, numbers and halves of the day as languages spell them beside the form that Intl gives. */
const READ: Record<string, string> = {
  '25 نوفمبر/تشرين الثاني 2026': '2026-11-25T00:00:00Z',
  'الأربعاء ٢٥ تشرين الثاني / نوفمبر ٢٠٢٦ - 10:05': '2026-11-25T10:05:00Z',
  '25 كانون ثاني (يناير) 2026': '2026-01-25T00:00:00Z',
  '25 كانون أول 2026': '2026-12-25T00:00:00Z',
  '15 جمادى الثانية 1448': '2026-11-25T00:00:00Z',
  '1 ذي الحجة 1447': '2026-05-18T00:00:00Z',
  '२५ नवम्बर २०२६': '2026-11-25T00:00:00Z',
  '25 सितम्बर 2026, शाम 5:05': '2026-09-25T17:05:00Z',
  '25 अक्तूबर 2026': '2026-10-25T00:00:00Z',
  '25 నవంబరు 2026': '2026-11-25T00:00:00Z',
  '25 നവംബര്‍ 2026': '2026-11-25T00:00:00Z',
  '২৫ নভেম্বর ২০২৬, ১০:০৫ পিএম': '2026-11-25T22:05:00Z',
  '25 ජනවාරි 2026': '2026-01-25T00:00:00Z',
  '25 نومبر 2026ء': '2026-11-25T00:00:00Z',
  'Thứ Tư, ngày 25 tháng Mười Một năm 2026': '2026-11-25T00:00:00Z',
  '25 tháng mười, 2026': '2026-10-25T00:00:00Z',
  '5 tháng Giêng 2026': '2026-01-05T00:00:00Z',
  'ngày 5 tháng năm năm 2026': '2026-05-05T00:00:00Z',
  'tháng 11 5, 2026': '2026-11-05T00:00:00Z',
  '二〇二六年十一月二十五日 晚上八時半': '2026-11-25T20:30:00Z',
  二零二六年十二月卅一日: '2026-12-31T00:00:00Z',
  二千二十六年十月廿日: '2026-10-20T00:00:00Z',
  令和八年十一月二十五日: '2026-11-25T00:00:00Z',
  民國一百一十五年十一月二十五日: '2026-11-25T00:00:00Z',
  '2026年(令和8年)11月25日(水) 10:05': '2026-11-25T10:05:00Z',
  '星期四, 十一月 5, 2026': '2026-11-05T00:00:00Z',
  '11월 5, 2026': '2026-11-05T00:00:00Z',
  '11-р сарын 5, 2026': '2026-11-05T00:00:00Z',
  'ኅዳር ፲፮ ቀን ፳፻፲፱ ዓ.ም.': '2026-11-25T00:00:00Z',
  'ህዳር 16, 2019': '2026-11-25T00:00:00Z',
  '25 ኖቬምበር 2026': '2026-11-25T00:00:00Z',
  '၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၅ ရက်': '2026-11-25T00:00:00Z',
  'ថ្ងៃទី២៥ ខែវិច្ឆិកា ឆ្នាំ២០២៦ ម៉ោង ១០:០៥': '2026-11-25T10:05:00Z',
  '۴ آذرماه ۱۴۰۵': '2026-11-25T00:00:00Z',
};

/** Shortened and inflected names, which the language of their source decides. */
const OF_A_LANGUAGE: [text: string, place: Place, instant: string][] = [
  ['25 Νοέμβριος 2026', { language: 'el' }, '2026-11-25T00:00:00Z'],
  ['25 Μάιος 2026', { language: 'el' }, '2026-05-25T00:00:00Z'],
  ['25 ნოემბერს, 2026', { language: 'ka' }, '2026-11-25T00:00:00Z'],
  ['25 noyabrın 2026, 10:05', { language: 'az' }, '2026-11-25T10:05:00Z'],
  ['25 Noi 2026', { language: 'ro' }, '2026-11-25T00:00:00Z'],
  ['25. studenog 2026.', { language: 'hr' }, '2026-11-25T00:00:00Z'],
  ['25 ноябри 2026', { language: 'tg' }, '2026-11-25T00:00:00Z'],
  ['2026. november 25-én', { language: 'hu' }, '2026-11-25T00:00:00Z'],
];

const UNSURE = [
  '25 نوفمبر/كانون الثاني 2026',
  '২৫ নভেম্বর ২০২৬, ১০ অগ্রহায়ণ ১৪৩৩',
  '२०८३ मंसिर ९',
  '2083-08-09',
  '2083-08-09T10:00:00Z',
  '十一月二十五日',
  'By Mark 25 2026',
];

describe('a date in words', () => {
  it.each(Object.entries(READ))('"%s" is %s', (text, instant) => {
    expect(feedDate(text)).toBe(instant);
  });

  it.each(OF_A_LANGUAGE)('"%s" of %o is %s', (text, place, instant) => {
    expect(feedDate(text, place)).toBe(instant);
  });

  it.each([
    ['5. červe 2026', 'cs'],
    ['Středa 25 2026', 'cs'],
    ['25 ju 2026', 'en'],
    ['sze. 25 2026', 'hu'],
  ])('"%s" in %s is like no month, or like two', (text, language) => {
    expect(feedDate(text, { language })).toBeUndefined();
  });

  it.each(UNSURE)('"%s" is not guessed', (text) => {
    expect(feedDate(text)).toBeUndefined();
  });
});
