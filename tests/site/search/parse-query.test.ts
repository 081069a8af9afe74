import { expect, it } from 'vitest';
import { parseQuery } from '../../../src/components/search/parse-query.ts';

it.each([
  ['  Climate   change ', [['climate'], ['change']]],
  ['“Climate change” now', [['climate', 'change'], ['now']]],
  ['climate Climate', [['climate']]],
  ['Élysée', [['elysee']]],
  ['ΠΡΟΣΤΙΜΑ', [['προστιμα']]],
  ['الحـــكومَة', [['الحكومة']]],
  ['COVID-19', [['covid19']]],
  ['iOSアプリ', [['ios'], ['ア', 'プ', 'リ']]],
  ['習近平', [['習', '近', '平']]],
  ['— !', []],
])('%s', (query, terms) => {
  expect(parseQuery(query).map(({ words }) => words)).toEqual(terms);
});

it('keeps the marks that are vowels', () => {
  expect(parseQuery('दिल')).not.toEqual(parseQuery('दल'));
});
