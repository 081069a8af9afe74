import type { APIRoute, GetStaticPaths } from 'astro';
import { drawCard } from '../../../cards/draw-card.ts';
import { takeCard } from '../../../cards/take-card.ts';
import { renderedDays, type DayOfNews } from '../../../lib/days.ts';
import type { Story } from '../../../schemas/story.ts';

/** One for each take of each story, numbered from 1. */
export const getStaticPaths = (async () =>
  (await renderedDays()).flatMap((news) =>
    news.stories.flatMap((story) =>
      story.takes.map((_, index) => ({
        params: { day: news.day, slug: story.slug, number: String(index + 1) },
        props: { story, number: index + 1, news },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The picture of one take, for a reader to share. */
export const GET: APIRoute<{ story: Story; number: number; news: DayOfNews }> = async ({
  props: { story, number, news },
}) =>
  new Response(await drawCard(takeCard(story, number, news)), { headers: { 'Content-Type': 'image/png' } });
