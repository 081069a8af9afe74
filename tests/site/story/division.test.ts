import { expect, it } from 'vitest';
import { division, divisionByName } from '../../../src/lib/story/division.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';
import type { Story } from '../../../src/schemas/story.ts';

/** A story of nine articles, as far as its division is concerned. */
function makeStory(counts: readonly number[], voices: number, leading?: string): Story {
  return {
    title: 'Talks on the bay end',
    articles: Array.from({ length: 9 }, (_, index) => String(index)),
    takes: counts.map((articles, index) => ({
      label: ['No Deal, No Date', 'Talks Went Well', 'Markets Wait'][index],
      named: index === 0 ? 'clause' : 'headline',
      articles: Array.from({ length: articles }, (_, place) => String(place)),
      share: { articles },
    })),
    voices: Array.from({ length: voices }, () => ({
      articles: ['8'],
      evidence: { article: '8', side: 'english', block: null, text: 'Fishers call it "a farce"' },
    })),
    worldsTake: { leading },
  } as unknown as Story;
}

/** Articles of three countries. */
const articleById = new Map([
  ...['NL', 'NL', 'SE', 'SE', 'DK'].map((country, id): [string, PublishedArticle] => [
    String(id),
    { source: { country } } as unknown as PublishedArticle,
  ]),
  ['8', { source: { id: 'nl-kade', name: 'De Kade' }, shownLanguage: 'en' } as unknown as PublishedArticle],
]);

it.each<[string | undefined, Story]>([
  [undefined, makeStory([], 0)],
  ['Three of the nine articles share one take.', makeStory([3], 0)],
  ['All nine articles share one take.', makeStory([9], 0)],
  ['Five of the nine articles share one take; De Kade stands apart.', makeStory([5], 1)],
  ['Five of the nine articles share one take; De Kade stands apart.', makeStory([5], 2)],
  ['Five of the nine articles share one take; three articles stand apart.', makeStory([5], 3)],
  [
    'Five of the nine articles put it as the headline does; De Kade stands apart.',
    { ...makeStory([5], 1), title: 'No deal, no date' },
  ],
  [
    '“No Deal, No Date” leads, with 5 of the 9 articles; the other has 2; De Kade stands apart.',
    makeStory([5, 2], 1, 'No Deal, No Date'),
  ],
  [
    '“No Deal, No Date” leads, with 4 of the 9 articles; the others have 3 and 2.',
    makeStory([4, 3, 2], 0, 'No Deal, No Date'),
  ],
  ['Three takes are level, with 2 of the 9 articles each.', makeStory([2, 2, 2], 0)],
  ['Split among three takes, with 4, 4 and 1 of the 9 articles.', makeStory([4, 4, 1], 0)],
  // The take of most articles does not lead where another is as wide.
  ['Split between two takes, with 5 and 2 of the 9 articles.', makeStory([5, 2], 0)],
])('a story’s page says “%s”', (sentence, story) => {
  expect(division(story, articleById)).toBe(sentence);
});

it('a headline that names a take is not repeated above it', () => {
  const story = makeStory([5, 2], 0, 'No Deal, No Date');
  const [first, ...others] = story.takes;
  if (!first) throw new Error('the story has no take');
  expect(division({ ...story, takes: [{ ...first, named: 'headline' }, ...others] }, articleById)).toBe(
    'One take leads, with 5 of the 9 articles; the other has 2.',
  );
});

it.each<[string | undefined, Story]>([
  [undefined, makeStory([], 0)],
  [
    'Two takes are level, with 3 of the 9 articles each: “No Deal, No Date” and “Talks Went Well”. De Kade leads with “Fishers call it ‘a farce’”.',
    makeStory([3, 3], 1),
  ],
  [
    '“No Deal, No Date” leads, with 5 of the 9 articles; the other has 2: “Talks Went Well”.',
    makeStory([5, 2], 0, 'No Deal, No Date'),
  ],
  [
    'Split between two takes, with 3 and 2 of the 9 articles: “No Deal, No Date” and “Talks Went Well”.',
    makeStory([3, 2], 0),
  ],
])('where no names stand beside it, it says “%s”', (sentence, story) => {
  expect(divisionByName(story, articleById)).toBe(sentence);
});

it.each<[string, Story]>([
  ['Five of the nine articles share one take, “No Deal, No Date”.', makeStory([5], 0)],
  [
    'Five of the nine articles share one take, “No Deal, No Date”. De Kade leads with “Fishers call it ‘a farce’”.',
    makeStory([5], 1),
  ],
  [
    'Five of the nine articles share one take, “No Deal, No Date”. De Kade leads with “Fishers call it ‘a farce’”. One more article stands apart.',
    makeStory([5], 2),
  ],
  [
    'Five of the nine articles put it as the headline does. De Kade leads with “Fishers call it ‘a farce’”.',
    { ...makeStory([5], 1), title: 'No deal, no date' },
  ],
])('of a single take it says “%s”', (sentence, story) => {
  expect(divisionByName(story, articleById)).toBe(sentence);
});

it('a headline is not cut before its last words', () => {
  const text =
    'Cruise missiles, S-400s and aviation: the admiral speaks of the neighbour’s creeping aggression in the bay';
  const [voice] = makeStory([5], 1).voices;
  if (!voice) throw new Error('the story has no voice');
  const voices = [{ ...voice, evidence: { ...voice.evidence, text } }];
  expect(divisionByName({ ...makeStory([5], 1), voices }, articleById)).toContain(text);
});

it('a voice that cannot be read in English is only counted', () => {
  const [article] = articleById.values();
  const swedish = new Map([['8', { ...article, shownLanguage: 'sv' } as PublishedArticle]]);
  const story = makeStory([5], 1, 'No Deal, No Date');
  const voices = story.voices.map((voice) => ({
    ...voice,
    evidence: { ...voice.evidence, side: 'original' as const },
  }));
  expect(divisionByName({ ...story, voices }, swedish)).toBe(
    'Five of the nine articles share one take, “No Deal, No Date”. One article stands apart.',
  );
});
