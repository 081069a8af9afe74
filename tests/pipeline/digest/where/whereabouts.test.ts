import { describe, expect, it } from 'vitest';
import { whereabouts } from '../../../../scripts/pipeline/digest/where/whereabouts.ts';
import { makeArticles } from '../../../support/make-day.ts';

const LEAD = 'Voters will be asked in April whether they want it.';

describe('a story concerns', () => {
  it('what its headlines name in their own languages, not the countries that report it', () => {
    const story = makeArticles([
      { source: 'gb-a', title: 'Chile to vote on a new constitution', paragraphs: [LEAD] },
      { source: 'fr-b', title: 'Le Chili votera en avril', language: 'fr' },
      { source: 'us-c', title: 'After weeks of protest, Chileans will be asked' },
      { source: 'de-d', title: 'Chile stimmt ab', language: 'de' },
    ]);
    expect(whereabouts(story)).toEqual(['CL']);
  });

  it('both sides of what two countries do, the one that is named first and most before the other', () => {
    const story = makeArticles([
      { source: 'gb-a', title: 'France recalls its ambassador to Italy' },
      { source: 'es-b', title: 'Francia llama a consultas a su embajador en Italia', language: 'es' },
      { source: 'de-c', title: 'Streit zwischen Frankreich und Italien', language: 'de' },
    ]);
    expect(whereabouts(story)).toEqual(['FR', 'IT']);
  });

  it('not the place that one of several articles mentions in passing', () => {
    const story = makeArticles([
      { source: 'gb-a', title: 'Zambia opens a dam', paragraphs: ['The dam cost a billion, says Lusaka.'] },
      { source: 'ke-b', title: 'Zambian dam opened', paragraphs: ['It is as high as one in Norway.'] },
      { source: 'za-c', title: 'Zambia: new dam gives power to millions' },
    ]);
    expect(whereabouts(story)).toEqual(['ZM']);
  });

  it('at most four countries', () => {
    const title = 'Peru, Chile, Bolivia, Ecuador and Colombia sign';
    expect(
      whereabouts(
        makeArticles([
          { source: 'gb-a', title },
          { source: 'us-b', title },
        ]),
      ).length,
    ).toBe(4);
  });

  it('what a translation names where the original is in a language of few tables', () => {
    const [article] = makeArticles([
      {
        source: 'gb-a',
        title: 'Uchaguzi',
        language: 'sw',
        english: { title: 'Portugal votes, and Portuguese abroad do too', paragraphs: [] },
      },
    ]);
    expect(article && whereabouts([article])).toEqual(['PT']);
  });
});

describe('an article that names no country', () => {
  it('concerns the one whose press it is', () => {
    const [article] = makeArticles([{ source: 'ng-a', title: 'Police arrest two in a market' }]);
    expect(article && whereabouts([article])).toEqual(['NG']);
  });

  it('concerns none where that is not known', () => {
    const [article] = makeArticles([{ source: 'zz-a', title: 'Ten ways to boil an egg' }]);
    expect(article && whereabouts([article])).toEqual([]);
  });
});

it('where an agency wrote is not what an article concerns', () => {
  const [article] = makeArticles([
    {
      source: 'zz-a',
      title: 'Elephants return to the Okavango in Botswana',
      paragraphs: ['JOHANNESBURG, 3 May (Agency) - Herds have come back to Botswana, rangers say.'],
    },
  ]);
  expect(article && whereabouts([article])).toEqual(['BW']);
});

it('is the same whatever the order of the articles', () => {
  const story = makeArticles([
    { source: 'gb-a', title: 'Kenya and Uganda agree on a railway' },
    { source: 'ke-b', title: 'Railway to Kampala agreed' },
    { source: 'fr-c', title: 'Accord ferroviaire entre le Kenya et l’Ouganda', language: 'fr' },
  ]);
  expect(whereabouts(story.toReversed())).toEqual(whereabouts(story));
});
