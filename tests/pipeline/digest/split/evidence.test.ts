import { expect, it } from 'vitest';
import { quotesOf } from '../../../../scripts/pipeline/digest/split/evidence.ts';
import { readPassages } from '../../../../scripts/pipeline/digest/split/passages.ts';
import { makeArticles } from '../../../support/make-day.ts';

it('quotes sentences to the letter, the first without the dateline before it', () => {
  const said = 'The new tram line costs the town more than the old harbour did.';
  const [reading] = makeArticles([
    { source: 'no-fjord', title: 'Tram line opens', paragraphs: [`Port Selm - ${said}`] },
  ]).flatMap((article) => readPassages(article) ?? []);
  if (!reading) throw new Error('no article was made');
  const quotes = quotesOf(reading, () => 1).filter(({ block }) => block === 0);
  expect(quotes.map(({ text, span }) => [text, span.start])).toEqual([[said, 'Port Selm - '.length]]);
});
