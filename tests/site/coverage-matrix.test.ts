import { describe, expect, it } from 'vitest';
import { coverageMatrix } from '../../src/lib/coverage-matrix.ts';
import type { Coverage, Story } from '../../src/schemas/story.ts';

const near = (country: string): Coverage['doubtful'][number] => ({
  country,
  source: 'a-b',
  url: 'https://a.example/',
  title: 'Near',
  language: 'en',
  score: 0.2,
});
const silent = (country: string) => ({ country, sources: 3, headlines: 40 });

/** What the matrix reads of a story. */
function storyWith(titleLanguage: string, coverage: Partial<Coverage>): Story {
  const all: Coverage = { covered: [], matched: [], doubtful: [], noMatch: [], unknown: [], ...coverage };
  return { titleLanguage, coverage: all } as Story;
}

const stories = [
  storyWith('en', { covered: ['FR', 'US'], doubtful: [near('DE')], noMatch: [silent('KE')] }),
  storyWith('fa', { covered: ['IR'] }),
  storyWith('en', { covered: ['KE'], noMatch: [silent('US')] }),
  storyWith('en', {
    covered: ['BR', 'FR'],
    doubtful: [near('DE'), near('US')],
    unknown: [{ why: 'other languages', countries: ['KE'] }],
  }),
  storyWith('en', { covered: ['BR'] }),
];

describe('the main stories set against the countries', () => {
  const { countries, rows } = coverageMatrix({ stories }, 3);

  it('are the first that can be read in English', () => {
    expect(rows.map(({ story }) => story)).toEqual([stories[0], stories[2], stories[3]]);
  });

  it('have a column for each country of which half are known to be covered or not found, by name among equals', () => {
    expect(countries).toEqual(['FR', 'KE', 'US']);
  });

  it('say of each whether it covers the story or was not found to, and where that cannot be said', () => {
    expect(rows.map(({ findings }) => findings)).toEqual([
      ['covered', 'none', 'covered'],
      ['unknown', 'covered', 'none'],
      ['covered', 'unknown', 'perhaps'],
    ]);
  });

  it('name apart a story of which nothing is known in any of them', () => {
    const alone = storyWith('en', { covered: ['IS'] });
    const matrix = coverageMatrix({ stories: [...stories.slice(0, 3), alone] }, 3);
    expect(matrix.countries).toEqual(['KE', 'US']);
    expect(matrix.rows.map(({ story }) => story)).toEqual([stories[0], stories[2]]);
    expect(matrix.leftOut).toEqual([alone]);
  });
});
