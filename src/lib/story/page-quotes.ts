import type { Story } from '../../schemas/story.ts';
import { articleBlocks, type DayOfNews } from '../days.ts';
import { required } from '../required.ts';
import { storyQuotes, type StoryQuotes } from './story-quotes.ts';

const chosen = new WeakMap<Story, Promise<StoryQuotes>>();

/** What a story's page quotes, chosen once for it and for the pages of its articles. */
export function quotesOnPage(story: Story, news: Pick<DayOfNews, 'articleById'>): Promise<StoryQuotes> {
  const known = chosen.get(story);
  if (known) return known;
  const quotes = choose(story, news);
  chosen.set(story, quotes);
  return quotes;
}

async function choose(story: Story, { articleById }: Pick<DayOfNews, 'articleById'>): Promise<StoryQuotes> {
  const blocks = await Promise.all(
    story.articles.map(async (id) => [id, await articleBlocks(required(articleById, id))] as const),
  );
  return storyQuotes(story, articleById, new Map(blocks));
}
