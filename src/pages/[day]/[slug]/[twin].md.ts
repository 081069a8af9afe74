import type { APIRoute, GetStaticPaths } from 'astro';
import { rootOf } from '../../../feeds/respond.ts';
import { inEnglish } from '../../../interface/shown-interface.ts';
import { renderedDays, type DayOfNews } from '../../../lib/days.ts';
import { quotesOnPage } from '../../../lib/story/page-quotes.ts';
import type { Story } from '../../../schemas/story.ts';
import { storyTwin } from '../../../twin/story-twin.ts';

interface Props {
  story: Story;
  news: DayOfNews;
}

/** One for each story of each rendered day. Astro would take a file `index.md.ts` for the address `/DAY/STORY.md`. */
export const getStaticPaths = (async () =>
  (await renderedDays()).flatMap((news) =>
    news.stories.map((story) => ({
      params: { day: news.day, slug: story.slug, twin: 'index' },
      props: { story, news },
    })),
  )) satisfies GetStaticPaths;

/** The page of a story as Markdown, in English: it is for programs. */
export const GET: APIRoute<Props> = async ({ props: { story, news }, url }) => {
  const quotes = await quotesOnPage(story, news);
  const twin = inEnglish(() => storyTwin(story, news, quotes, rootOf(url)));
  return new Response(twin, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
