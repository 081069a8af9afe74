import type { GetStaticPaths } from 'astro';
import { renderedDays, type DayOfNews } from './days.ts';

/** The `getStaticPaths` of what every rendered day has once, which is given the day. */
export const dayPaths = (async () =>
  (await renderedDays()).map((news) => ({
    params: { day: news.day },
    props: { news },
  }))) satisfies GetStaticPaths;

/** What a table's file of a day is given. */
export interface TableProps<Name extends string> {
  news: DayOfNews;
  name: Name;
}

/** The `getStaticPaths` of what every rendered day has of each of some tables. */
export const tablePaths = <Name extends string>(names: readonly Name[]) =>
  (async () =>
    (await renderedDays()).flatMap((news) =>
      names.map((name) => ({ params: { day: news.day, table: name }, props: { news, name } })),
    )) satisfies GetStaticPaths;
