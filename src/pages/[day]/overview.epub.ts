import type { APIRoute } from 'astro';
import { dayCard } from '../../cards/cards.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { dayBook } from '../../epub/day-book.ts';
import { rootOf } from '../../feeds/respond.ts';
import { dayPaths } from '../../lib/day-paths.ts';
import type { DayOfNews } from '../../lib/days.ts';
import { publication } from '../../lib/publication.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** The day as a book, for e-readers. */
export const GET: APIRoute<{ news: DayOfNews }> = async ({ props: { news }, url }) => {
  const cover = await drawCard(dayCard(news));
  const book = dayBook(news, { root: rootOf(url), publication: publication(), cover });
  return new Response(book, { headers: { 'Content-Type': 'application/epub+zip' } });
};
