import { expect, it } from 'vitest';
import { englishRows } from '../../../../scripts/pipeline/gather/day/gather-report.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const inFrench = (n: number) => ({
  ...{
    source: `fr-paper-${n}`,
    title: `Le port rouvre ${n}`,
    language: 'fr',
    paragraphs: ['Le port rouvre.'],
  },
  ...(n < 2 && { english: { title: 'Harbour reopens', paragraphs: n === 0 ? ['The port reopens.'] : [] } }),
});

it('a report says how many articles have the English of their headlines alone, and why others have none', () => {
  const { articles, translations } = makeSnapshot([
    { source: 'gb-post', title: 'Harbour reopens', paragraphs: ['It does.'] },
    ...[0, 1, 2, 3, 4].map(inFrench),
  ]);
  const failed = (n: number, reason: string) => ({
    ...{ stage: 'translate', subject: `https://fr-paper-${n}.example/`, outcome: 'failed' as const, reason },
  });
  const ledger = [failed(2, 'out of time'), failed(3, 'out of time'), failed(4, 'not believed')];
  expect(englishRows(articles, { translations, ledger }).map((row) => row.replace(/ +/g, ' '))).toEqual([
    'English 2 translations, 1 of them of headline and lead alone; 3 of 5 not translated',
    ' 2 out of time',
    ' 1 not believed',
  ]);
  expect(englishRows(articles, { translations: translations.slice(2), ledger: [] })).toHaveLength(1);
});
