import type { APIRoute } from 'astro';
import { dayPaths } from '../../lib/day-paths.ts';
import type { DayOfNews } from '../../lib/days.ts';
import { summaryOf } from '../../lib/day-summary.ts';

/** One for each rendered day. */
export const getStaticPaths = dayPaths;

/** What later builds need to list the day. */
export const GET: APIRoute<{ news: DayOfNews }> = ({ props: { news } }) => Response.json(summaryOf(news));
