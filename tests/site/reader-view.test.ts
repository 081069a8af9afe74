import { describe, expect, it } from 'vitest';
import { composeSnapshot } from '../../scripts/pipeline/digest/build-digest.ts';
import { defaultDigestOptions } from '../../scripts/pipeline/digest/default-digest-options.ts';
import { namesOf } from '../../src/lib/countries.ts';
import { bandOf, bandStories, standingOf } from '../../src/lib/reader-view.ts';
import { standingWords } from '../../src/lib/standing-words.ts';
import type { Story, UnknownReason } from '../../src/schemas/story.ts';
import { flood } from '../support/flood.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { quietHeadlines } from '../support/make-headlines.ts';
import { newsOf } from '../support/make-news.ts';

const NOON = `${DAY}T12:00:00Z`;
const headlines = [...quietHeadlines('us'), ...quietHeadlines('ke').slice(25)];
const snapshot = {
  ...makeSnapshot(
    ['de-blatt', 'fr-matin', 'pl-glos'].map((source) => flood(source, NOON, '4,300 people leave')),
    headlines.map(({ source }) => source),
  ),
  headlines,
};
const news = newsOf(composeSnapshot(snapshot, defaultDigestOptions('full')));
const [story] = news.stories;
if (!story) throw new Error('the flood is no story');

/** What a page says of a story in a country, and whether it is called missed there. */
function readerWords(of: Story, code: string, day: typeof news) {
  const standing = standingOf(of, code, day);
  return standing && { words: standingWords(standing, namesOf(code)), missed: standing.is === 'silent' };
}

describe('what is known of a story in the reader’s country', () => {
  it.each([
    ['DE', 'In the only source that we read from Germany', false],
    ['US', 'Not in the 30 US headlines that we read', true],
    ['KE', 'Too little read from Kenya to say', false],
  ])('in %s: %s', (code, words, missed) => {
    expect(readerWords(story, code, news)).toEqual({ words, missed });
  });

  it('is nothing where no source of the country is read', () => {
    expect(readerWords(story, 'NZ', news)).toBeUndefined();
  });

  it('of a story about the country says so, and does not call it missed', () => {
    expect(readerWords({ ...story, about: ['US'] }, 'US', news)).toEqual({
      words: 'About the United States',
      missed: false,
    });
  });

  it('of a headline that may report it claims nothing', () => {
    const near = { country: 'US', source: 'us-one', url: 'https://us-one.example/', title: 'A flood' };
    const coverage: Story['coverage'] = {
      ...story.coverage,
      noMatch: [],
      doubtful: [{ ...near, language: 'en', score: 0.4 }],
    };
    expect(readerWords({ ...story, coverage }, 'US', news)).toEqual({
      words: 'Perhaps in a US headline',
      missed: false,
    });
  });

  it('of enough headlines names the sources', () => {
    const coverage = { ...story.coverage, noMatch: [{ country: 'US', sources: 26, headlines: 468 }] };
    expect(readerWords({ ...story, coverage }, 'US', news)).toEqual({
      words: 'Not found in 26 US sources',
      missed: true,
    });
  });

  it.each<[UnknownReason, string, string]>([
    ['no clear headline', 'US', 'US coverage unclear'],
    ['no clear headline', 'KE', 'Coverage in Kenya unclear'],
    ['other languages', 'US', 'Too few US headlines could be compared'],
    ['too few sources', 'US', 'Too little read from the United States to say'],
  ])('of what is unknown for “%s” says why: %s: %s', (why, country, words) => {
    const coverage = {
      ...story.coverage,
      noMatch: [],
      unknown: [{ why, countries: [country] }],
    };
    expect(readerWords({ ...story, coverage }, country, news)).toEqual({ words, missed: false });
  });

  it('of a headline that reports it counts its source', () => {
    const match = {
      country: 'US',
      source: 'us-one',
      url: 'https://us-one.example/',
      title: 'The Welsa flood',
    };
    const coverage: Story['coverage'] = {
      ...story.coverage,
      noMatch: [],
      matched: [{ ...match, language: 'en', score: 0.9 }],
    };
    expect(readerWords({ ...story, coverage }, 'US', news)?.words).toBe(
      'In 1 of the 3 US sources that we read',
    );
  });
});

describe('the band of what a country’s news lacks', () => {
  const band = (change: Partial<Story> = {}, shown: string[] = []) =>
    bandStories('US', { ...news, stories: [{ ...story, ...change }] }, shown).map((each) => each.story.slug);

  it('has a story that is not found there', () => {
    expect(band()).toEqual([story.slug]);
  });

  it('has one that the front page shows at its top only where no other was missed, and says so', () => {
    expect(bandOf('US', news, [story.slug])).toMatchObject({ stories: [{ story }], isBesideTop: false });
    expect(bandOf('US', news, [])).toMatchObject({ stories: [{ story }], isBesideTop: true });
  });

  it.each<[string, Partial<Story>, string[]]>([
    ['is about the country', { about: ['US'] }, []],
    ['stands at the top of the page', {}, [story.slug]],
    ['has no English title', { titleLanguage: 'de' }, []],
  ])('has no story that %s', (_, change, shown) => {
    expect(band(change, shown)).toEqual([]);
  });
});
