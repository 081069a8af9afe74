import { expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { countryNews } from '../../src/lib/country-news.ts';
import { articlesInOrder } from '../../src/lib/country-page.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { newsOf } from '../support/make-news.ts';

const at = (hour: string): string => `${DAY}T${hour}:00:00Z`;

it('a country’s articles begin with those of its first story, however new others are, and leave none out', () => {
  const news = newsOf(
    composeSnapshot(
      makeSnapshot([
        { source: 'fr-soir', title: 'A balloon race of long ago', published: at('23') },
        ...['fr-matin', 'fr-soir', 'pl-glos'].map((source) => flood(source, at('05'), '4,300 people leave')),
      ]),
      defaultDigestOptions('full'),
    ),
  );
  const [france] = countryNews('FR', [news]);
  const titles = france && articlesInOrder('FR', france).map(({ title }) => title);
  expect(titles).toHaveLength(3);
  expect(titles?.at(-1)).toBe('A balloon race of long ago');
});
