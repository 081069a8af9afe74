import { expect, it } from 'vitest';
import { headlineColumns } from '../../../src/lib/story/headline-columns.ts';
import type { CountryRows } from '../../../src/lib/story/headline-rows.ts';

/** A country with some headlines of one line. */
const country = (code: string, many: number): CountryRows =>
  ({
    country: code,
    rows: Array.from({ length: many }, (_, index) => ({
      articles: [{ title: `${code} ${index}` }],
      elsewhere: false,
    })),
  }) as unknown as CountryRows;

const shown = (countries: CountryRows[]): string[] =>
  headlineColumns(countries).map((parts) =>
    parts
      .map(({ country: code, open, folded, isContinued }) =>
        [
          isContinued ? `…${code}` : code,
          open.length,
          ...(folded.length > 0 ? [`+${folded.length}`] : []),
        ].join(' '),
      )
      .join(', '),
  );

it.each<[string, CountryRows[], string[]]>([
  ['whole countries', [country('BG', 1), country('FR', 2), country('RU', 3)], ['BG 1, FR 2', 'RU 3']],
  ['one country in both, rather than a hole', [country('RU', 5), country('UA', 1)], ['RU 3', '…RU 2, UA 1']],
  [
    'five headlines of a country, and further ones folded',
    [country('RU', 7), country('UA', 5)],
    ['RU 5 +2', 'UA 5'],
  ],
  ['one country by itself', [country('RU', 4)], ['RU 4']],
  ['none', [], ['']],
])('the two columns of headlines have %s', (_, countries, columns) => {
  expect(shown(countries)).toEqual(columns);
});
