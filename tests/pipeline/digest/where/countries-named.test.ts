import { describe, expect, it } from 'vitest';
import countries from '../../../../src/data/countries.json' with { type: 'json' };
import { countriesNamed } from '../../../../scripts/pipeline/digest/where/countries-named.ts';
import { NO_COUNTRY, readNames } from '../../../../scripts/pipeline/digest/where/notation.ts';
import places from '../../../../scripts/pipeline/digest/where/place-names.json' with { type: 'json' };
import { ASIAN } from '../../../../scripts/pipeline/digest/where/words/asian.ts';
import { ENGLISH } from '../../../../scripts/pipeline/digest/where/words/english.ts';
import { EUROPEAN } from '../../../../scripts/pipeline/digest/where/words/european.ts';
import { INSTITUTIONS, PRESS } from '../../../../scripts/pipeline/digest/where/words/institutions.ts';
import { LEADERS } from '../../../../scripts/pipeline/digest/where/words/leaders.ts';
import { ROMANCE } from '../../../../scripts/pipeline/digest/where/words/romance.ts';
import { SLAVIC } from '../../../../scripts/pipeline/digest/where/words/slavic.ts';

const named = (text: string, language = 'en') => [...countriesNamed(text, language).keys()];

describe('an English text names countries, the first named first', () => {
  it.each([
    ['Chile announces a plebiscite in Santiago', ['CL']],
    ['South Sudan and Sudan sign in Juba', ['SS', 'SD']],
    ["Nigeria's senate meets; Niger's army does not", ['NG', 'NE']],
    ['Farmers of the Niger Delta', ['NG']],
    ['Niger’s junta in Niamey', ['NE']],
    ['The U.S. and North Korea', ['US', 'KP']],
    ['Papua New Guinea votes', ['PG']],
    ['Georgia’s parliament in Tbilisi', ['GE']],
    ['New Mexico and New England', ['US']],
    ['A US-China deal, signed in Hong-Kong', ['US', 'CN', 'HK']],
    ['FLOODS IN GERMANY', ['DE']],
    ['The Kremlin and Downing Street disagree', ['RU', 'GB']],
  ])('%s', (text, codes) => {
    expect(named(text)).toEqual(codes);
  });

  it.each([
    'Michael Jordan and Chad Smith met in Georgia',
    'The ambassador assassinated',
    'A polish for silver, and a turkey in the oven',
    'china plates and a swiss knife',
    'Sofia Coppola makes a film',
    'join us for lunch',
    'as the Wall Street Journal and the Times of India report',
  ])('and none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('the tongue of a song or a speech is no country', () => {
  it.each([
    ['en', 'She sang in French, and the album is written in Spanish', []],
    ['en', 'A ship in French waters', ['FR']],
    ['en', 'The French president speaks English', ['FR']],
    ['it', 'La cantante continua a stupire cantando in francese', []],
    ['it', 'Il presidente francese a Roma', ['FR', 'IT']],
    ['es', 'La banda canta en inglés', []],
    ['de', 'Das Buch erscheint auf Französisch', []],
  ])('%s: %s', (language, text, codes) => {
    expect(named(text, language)).toEqual(codes);
  });
});

describe('a text names countries in its own language', () => {
  it.each([
    ['ru', 'Президент Южной Кореи встретился с иранским министром', ['KR', 'IR']],
    ['ru', 'Кубок выиграли чилийцы, в Куба не верят: Кубу обыграли', ['CL', 'CU']],
    ['uk', 'Угорщина та Польща підписали угоду', ['HU', 'PL']],
    ['sr', 'Српска и мађарска полиција', ['RS', 'HU']],
    ['cs', 'Němečtí poslanci jednali v Praze', ['DE', 'CZ']],
    ['pl', 'Niemieccy rolnicy protestują w Warszawie', ['DE', 'PL']],
    ['es', 'Ministros chilenos y bolivianos se reúnen en México', ['CL', 'BO', 'MX']],
    ['pt', 'Seleção francesa vence a Alemanha', ['FR', 'DE']],
    ['fr', 'Les députés allemands votent, Rome attend', ['DE', 'IT']],
    ['de', 'Der französische Minister reist in die Vereinigten Staaten', ['FR', 'US']],
    ['tr', "Almanya'nın Ankara büyükelçisi; bir cinayet", ['DE', 'TR']],
    ['ar', 'بالعراق وللمصريين في الولايات المتحدة', ['IQ', 'EG', 'US']],
    ['fa', 'رئیس‌جمهور ایران در پاکستان', ['IR', 'PK']],
    ['he', 'שר החוץ של צרפת בירושלים', ['FR', 'IL']],
    ['id', 'Menteri Jepang tiba di Jakarta', ['JP', 'ID']],
    ['vi', 'Đội tuyển Việt Nam gặp Thái Lan', ['VN', 'TH']],
    ['th', 'นายกรัฐมนตรีญี่ปุ่นเยือนไทย', ['JP', 'TH']],
    ['ja', '米国と日本の首脳が会談', ['US', 'JP']],
    ['zh', '法国总理访问韩国', ['FR', 'KR']],
    ['ko', '프랑스는 독일과 합의했다', ['FR', 'DE']],
    ['hi', 'जापान के मंत्री दिल्ली पहुंचे', ['JP', 'IN']],
    ['hr', 'Njemački ministar u Zagrebu', ['DE', 'HR']],
    ['nb', 'Svensk minister i Oslo', ['SE', 'NO']],
  ])('%s: %s', (language, text, codes) => {
    expect(named(text, language)).toEqual(codes);
  });

  it.each([
    ['ru', 'Индустрия и газ: индивидуальный подход Полякова'],
    ['it', 'Francesco e Sofia vanno al mare'],
    ['es', 'con fines de lucro, dice Mauricio'],
    ['ja', 'マリオのマインドとインドア'],
    ['ar', 'نشاط رياضي وتقرير مالي'],
  ])('and none in %s: %s', (language, text) => {
    expect(named(text, language)).toEqual([]);
  });

  it('whose language is not listed, by what all the world writes alike', () => {
    expect(named('Putin', 'und')).toEqual(['RU']);
  });
});

it('says whether a country is named itself or through something of its own, how often, and where first', () => {
  const naming = countriesNamed('Samsung opens in Mexico, where Mexicans queue', 'en');
  expect(naming.get('KR')).toEqual({ count: 1, first: 0, itself: false });
  expect(naming.get('MX')).toEqual({ count: 2, first: 17, itself: true });
});

it('every table names countries that there are', () => {
  const codes = new Set([...countries.map(({ code }) => code), NO_COUNTRY]);
  const tables = [SLAVIC, ROMANCE, EUROPEAN, ASIAN, LEADERS].flatMap((table) => Object.values(table));
  const names = [ENGLISH, INSTITUTIONS, PRESS, ...tables].flatMap((table) => readNames(table));
  expect(names.length).toBeGreaterThan(5_000);
  expect(names.filter(({ country, pattern }) => !codes.has(country) || pattern === '')).toEqual([]);
  const listed = Object.values(places).flatMap((line) => line.split(';').map((each) => each.slice(0, 2)));
  expect(listed.filter((code) => !codes.has(code))).toEqual([]);
});
