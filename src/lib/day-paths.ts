import type { GetStaticPaths } from 'astro';
import { renderedDays } from './days.ts';

/** The `getStaticPaths` of what every rendered day has once, which is given the day. */
export const dayPaths = (async () =>
  (await renderedDays()).map((news) => ({
    params: { day: news.day },
    props: { news },
  }))) satisfies GetStaticPaths;
