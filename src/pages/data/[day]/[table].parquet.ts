import type { APIRoute, GetStaticPaths } from 'astro';
import { renderedDays, type DayOfNews } from '../../../lib/days.ts';
import { respondDataFile } from '../../../open-data/respond.ts';

const NAMES = ['articles', 'coverage', 'stories'] as const;

interface Props {
  news: DayOfNews;
  name: (typeof NAMES)[number];
}

/** One for each table of each rendered day. */
export const getStaticPaths = (async () =>
  (await renderedDays()).flatMap((news) =>
    NAMES.map((name) => ({ params: { day: news.day, table: name }, props: { news, name } })),
  )) satisfies GetStaticPaths;

/** A table of a day as Parquet. */
export const GET: APIRoute<Props> = ({ props: { news, name }, url }) =>
  respondDataFile(news, `${name}.parquet`, url);
