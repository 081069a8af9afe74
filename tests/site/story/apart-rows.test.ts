import { expect, it } from 'vitest';
import { apartRows } from '../../../src/lib/story/apart-rows.ts';
import type { PublishedArticle } from '../../../src/schemas/published-article.ts';
import type { Story } from '../../../src/schemas/story.ts';

const SOURCES = { kade: ['De Kade', 'en'], lago: ['Lago', 'it'], fjord: ['Fjord', 'en'] } as const;
const articleById = new Map(
  Object.entries(SOURCES).map(([id, [name, shownLanguage]]) => [
    id,
    { source: { id, name }, shownLanguage } as unknown as PublishedArticle,
  ]),
);

function storyOf(...voices: [article: string, headline: string][]): Pick<Story, 'voices'> {
  return {
    voices: voices.map(([article, text]) => ({
      articles: [article],
      evidence: { article, text, side: 'original', block: null, start: 0, end: text.length },
    })),
  };
}

it('quotes the first article that stands apart and can be read, and counts the others', () => {
  const story = storyOf(
    ['lago', 'I pescatori ridono'],
    ['kade', 'Fishers call it "a farce"'],
    ['fjord', 'Ice'],
  );
  expect(apartRows(story, articleById)).toEqual([
    {
      text: 'De Kade leads with “Fishers call it ‘a farce’”',
      english: ['Fishers call it ‘a farce’'],
      articles: 1,
    },
    { text: 'Others that stand apart', english: [], articles: 2 },
  ]);
});

it('counts those of which none can be read, or none is to be quoted', () => {
  const story = storyOf(['lago', 'I pescatori ridono']);
  const row = { text: 'Stands apart', english: [], articles: 1 };
  expect(apartRows(story, articleById)).toEqual([row]);
  expect(apartRows(storyOf(['kade', 'Fishers laugh']))).toEqual([row]);
});

it('cuts a long headline after a word', () => {
  const [row] = apartRows(storyOf(['kade', 'Fishers '.repeat(20).trim()]), articleById);
  expect(row?.text).toMatch(/^De Kade leads with “(?:Fishers ){13}Fishers…”$/);
});

it('is empty where nothing stands apart', () => {
  expect(apartRows(storyOf(), articleById)).toEqual([]);
});
