import type { APIRoute, GetStaticPaths } from 'astro';
import { hasCard } from '../../../cards/card-of.ts';
import { storyCard } from '../../../cards/cards.ts';
import { drawCard } from '../../../cards/draw-card.ts';
import { renderedDays, type DayOfNews } from '../../../lib/days.ts';
import type { Story } from '../../../schemas/story.ts';

/** One for each story that has a card. */
export const getStaticPaths = (async () =>
  (await renderedDays()).flatMap((news) =>
    news.stories
      .filter(hasCard)
      .map((story) => ({ params: { day: news.day, slug: story.slug }, props: { story, news } })),
  )) satisfies GetStaticPaths;

/** The picture shown with shared links to a story. */
export const GET: APIRoute<{ story: Story; news: DayOfNews }> = async ({ props: { story, news } }) =>
  new Response(await drawCard(storyCard(story, news)), { headers: { 'Content-Type': 'image/png' } });
