import { expect, it } from 'vitest';
import { undivided } from '../../../src/lib/story/undivided.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';
import type { Story } from '../../../src/schemas/story.ts';
import { showIn } from '../../support/interface.ts';

const TITLES: Record<string, string> = { a: 'A team’s “last” record', b: 'The record stands' };

const articleById = new Map(
  Object.entries(TITLES).map(([id, title]) => [
    id,
    { id, title, shownLanguage: 'en' } as unknown as PublishedArticle,
  ]),
);

const story = {
  articles: ['a', 'b'],
  voices: [],
  worldsTake: { sentence: 'Post: “A team’s “last” record”. Blatt: “The record stands”.' },
} as unknown as Story;

it('has two headlines side by side, their own quotation marks within others', () => {
  expect(undivided(story, articleById)).toBe('Post: “A team’s ‘last’ record”. Blatt: “The record stands”.');
});

it('has the quotation marks of the interface', () => {
  showIn('es');
  expect(undivided(story, articleById)).toBe('Post: «A team’s ‘last’ record». Blatt: «The record stands».');
});
