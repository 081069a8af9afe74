import { describe, expect, it } from 'vitest';
import countries from '../../../src/data/countries.json' with { type: 'json' };
import { countriesNamed } from '../../../scripts/pipeline/where/countries-named.ts';
import { PLACES } from '../../../scripts/pipeline/where/gazetteer.ts';
import { whereabouts } from '../../../scripts/pipeline/where/whereabouts.ts';
import { joinArticles } from '../../../scripts/pipeline/day-article.ts';
import { makeSnapshot } from '../../support/make-day.ts';

const named = (text: string) => [...countriesNamed(text).keys()].sort();

describe('an English text names countries', () => {
  it.each([
    ['Chile announces a plebiscite in Santiago', ['CL']],
    ['South Sudan and Sudan sign in Juba', ['SD', 'SS']],
    ["Nigeria's senate meets; Niger's army does not", ['NG']],
    ['Niger’s junta in Niamey', ['NE']],
    ['The U.S. and North Korea', ['KP', 'US']],
    ['Papua New Guinea votes', ['PG']],
    ['Georgia’s parliament in Tbilisi', ['GE']],
  ])('%s', (text, codes) => {
    expect(named(text)).toEqual(codes);
  });

  it.each([
    'Michael Jordan and Chad Smith met in Georgia',
    'The ambassador assassinated',
    'A polish for silver, and a turkey in the oven',
    'New Mexico and New England',
    'china plates and a swiss knife',
    'Sydney Sweeney and Sofia Coppola',
  ])('and none in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('by words of countries that there are', () => {
    const codes = new Set(countries.map(({ code }) => code));
    expect([...PLACES.values()].filter(({ country }) => !codes.has(country))).toEqual([]);
  });
});

describe('a story is about', () => {
  it('the countries that at least half of its articles name, and not those that tell it', () => {
    const day = makeSnapshot([
      { source: 'gb-a', title: 'Chile to vote on a new constitution' },
      {
        source: 'fr-b',
        title: 'Le Chili votera',
        language: 'fr',
        english: { title: 'Chileans to vote', paragraphs: [] },
      },
      { source: 'us-c', title: 'After weeks of protest, Chile and Bolivia take different ways' },
      { source: 'de-d', title: 'Chile stimmt ab', language: 'de' },
    ]);
    expect(whereabouts(joinArticles(day))).toEqual(['CL']);
  });
});
