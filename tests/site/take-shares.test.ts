import { describe, expect, it } from 'vitest';
import { barParts, outsideTakes, shortName, takeParts } from '../../src/lib/take-shares.ts';
import type { Story } from '../../src/schemas/story.ts';
import type { Share } from '../../src/schemas/take.ts';

const share = (articles: number, of: number): Share => ({
  articles,
  ofArticles: articles / of,
  ofCountries: articles / of,
});

/** A story of six articles, as far as its shares are concerned. */
function makeStory(undecided: number): Story {
  const take = { named: 'frame', articles: [], evidence: [], placed: [] };
  return {
    takes: [
      { ...take, named: 'headline', label: 'No deal, no date', act: 'failure', share: share(3, 6) },
      { ...take, label: 'Shared Catalogue', share: share(3 - undecided, 6) },
    ],
    worldsTake: { verdict: 'takes', sentence: '', undecided: share(undecided, 6) },
  } as unknown as Story;
}

it('the parts of the bar are the takes in their order, then what belongs to none', () => {
  const parts = takeParts(makeStory(1));
  expect(parts.map(({ name, tone }) => [name, tone])).toEqual([
    ['“No deal, no date”', 1],
    ['Shared Catalogue', 2],
    ['Other articles', 0],
  ]);
  expect(parts.reduce((sum, part) => sum + part.share.ofArticles, 0)).toBeCloseTo(1, 12);
});

describe('what is in no take', () => {
  const undecided = makeStory(3);
  const story = {
    ...undecided,
    articles: Array.from({ length: 6 }, (_, index) => String(index)),
    voices: [{ articles: ['4'] }],
  } as unknown as Story;

  it('is the articles that stand apart, and the others', () => {
    expect(outsideTakes(story)).toEqual({ apart: 1, others: 2 });
    expect(outsideTakes({ ...story, voices: [] })).toEqual({ apart: 0, others: 3 });
  });

  it('is named so in the bar of the articles', () => {
    expect(barParts(story, 'articles').map(({ name }) => name)).toEqual([
      '“No deal, no date”',
      'Shared Catalogue',
      'An article that stands apart',
      'Other articles',
    ]);
  });
});

it('the bar of the articles is as long as their numbers say, whatever copies among them count for', () => {
  const story = {
    ...makeStory(1),
    articles: Array.from({ length: 6 }, (_, index) => String(index)),
    voices: [],
  } as unknown as Story;
  const [first, ...others] = story.takes;
  if (!first) throw new Error('the story has no take');
  const copied = { ...story, takes: [{ ...first, share: { ...first.share, ofArticles: 0.2 } }, ...others] };
  expect(barParts(copied, 'articles').map(({ share: part }) => Math.round(part * 6))).toEqual([3, 2, 1]);
});

it('there is no part for nothing', () => {
  expect(takeParts(makeStory(0)).map(({ tone }) => tone)).toEqual([1, 2]);
});

it('what most headlines of a take do comes with it', () => {
  expect(takeParts(makeStory(1)).map(({ act }) => act)).toEqual(['failure', undefined, undefined]);
});

describe('a name where there is little room', () => {
  const label = 'Minister promises a new sea wall by May';
  it.each<[string, 'headline' | 'clause', number]>([
    ['“Minister promises a new…”', 'headline', 25],
    ['Minister promises a new…', 'clause', 24],
    ['“Minister promises a new sea wall by May”', 'headline', 39],
  ])('is %s', (name, named, most) => {
    expect(shortName({ label, named }, most)).toBe(name);
  });

  it('ends after a word in scripts without spaces, and keeps a first word that is too long', () => {
    expect(shortName({ label: '大臣は新しい防波堤を約束した', named: 'clause' }, 7)).toBe('大臣は新しい…');
    expect(shortName({ label: 'Donaudampfschifffahrt fährt', named: 'clause' }, 9)).toBe(
      'Donaudampfschifffahrt…',
    );
  });
});
