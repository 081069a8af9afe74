import { expect, it } from 'vitest';
import { shownByline } from '../../../src/lib/article/shown-byline.ts';

it.each([
  ['Nidal al-Mughrabi, Dan Williams', 'Nidal al-Mughrabi, Dan Williams'],
  ['Itzel Molina | Diario de Xalapa', 'Itzel Molina'],
  ['Dareh Gregorian and Hallie Jackson', 'Dareh Gregorian, Hallie Jackson'],
  ['Sonia Logre - Agence France-Presse', 'Sonia Logre, Agence France-Presse'],
  ['LUIS ANDRES HENAO, Associated Press', 'LUIS ANDRES HENAO, Associated Press'],
  ['Владимир МАТВЕЕВ', 'Vladimir MATVEEV'],
  ['Ирина Птуха', 'Irina Ptukha'],
  ['Von Josef Opfermann', 'Josef Opfermann'],
  ['Ariane de Vogue, CNN Supreme Court Reporter', 'Ariane de Vogue'],
  ['Tempo.co, Yunia Pratiwi', 'Yunia Pratiwi'],
  ['Hoang An', 'Hoang An'],
  ['JOE McDONALD', 'JOE McDONALD'],
  ['AFP', 'AFP'],
])('“%s” is shown as %s', (byline, shown) => {
  expect(shownByline(byline, [])).toBe(shown);
});

it.each([
  'EndPlay',
  'ESPN.com',
  'دبي - العربية.نت',
  'editor25',
  'Staff Reporter',
  'Redacción Diario de Cuyo',
  'Redaktion',
  'Los Tiempos Digital',
  'GSM Arena',
  'The Editorial Board, USA TODAY',
  '(서울=뉴스1) 박병진 기자',
  'Журнал "За Рубежом"',
  'New York',
  undefined,
])('“%s” is no one’s name', (byline) => {
  expect(shownByline(byline, [])).toBeUndefined();
});

it('a name that the page shows already is not repeated', () => {
  expect(shownByline('Reuters', ['Reuters'])).toBeUndefined();
  expect(shownByline('Jane Roe, Reuters', ['Reuters'])).toBe('Jane Roe');
});
