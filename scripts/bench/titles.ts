import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { consola } from 'consola';
import { z } from 'astro/zod';
import { describeDay } from '../pipeline/cluster/describe-day.ts';
import { explainLinks } from '../pipeline/cluster/explain-links.ts';
import { defaultOptions } from '../pipeline/cluster/options.ts';
import type { DayArticle } from '../pipeline/day-article.ts';
import { kindOf } from '../pipeline/kind/kind-of.ts';
import { storyTitle } from '../pipeline/title/story-title.ts';
import { tidyDay } from '../pipeline/title/tidy-day.ts';
import { readGoldDay } from './gold-day.ts';

/** Fewest articles of an event whose title is shown. */
const FEWEST = 3;

const eventSchema = z.object({ id: z.string(), event: z.string().nullable() });
const storySchema = z.object({ event: z.string(), title: z.string() });

/**
 * What a labelled day's headlines lose, and what titles its events of three articles or more beside an editor's title,
 * for reading.
 * @param folder of the labelled days
 * @returns lines to be printed
 */
export function benchTitles(folder: string, day: string): string[] {
  const path = `${folder}/${day}.jsonl`;
  if (!existsSync(path)) return [`${path}: absent, nothing measured`];
  const gold = readGoldDay(path);
  const articles = gold.map(({ article }) => article);
  return [
    `${day}: headlines changed`,
    ...changedHeadlines(articles),
    `${day}: titles`,
    ...titles(
      articles,
      eventsOf(`${folder}/${day}.events.jsonl`, new Map(gold.map((each) => [each.id, each.article]))),
      new Map(
        linesOf(`${folder}/${day}.stories.jsonl`, storySchema).map(({ event, title }) => [event, title]),
      ),
    ),
  ];
}

function changedHeadlines(articles: readonly DayArticle[]): string[] {
  const tidy = tidyDay(articles);
  return articles.flatMap((each) => {
    const { headline, english = headline } = tidy(each);
    const before = [each.article.title, each.english?.title ?? each.article.title];
    return headline === before[0] && (english === before[1] || !each.english)
      ? []
      : [`  - ${before.join(' | ')}`, `  + ${headline} | ${english}`];
  });
}

function titles(
  articles: readonly DayArticle[],
  events: ReadonlyMap<string, DayArticle[]>,
  wanted: ReadonlyMap<string, string>,
): string[] {
  const tidy = tidyDay(articles);
  const { day, termsAt } = describeDay(articles, defaultOptions);
  const places = new Map(day.articles.map(({ id }, place) => [id, place]));
  const nearestFirst = (members: readonly DayArticle[]): DayArticle[] => {
    const links = explainLinks(
      members.flatMap(({ article }) => {
        const place = places.get(article.id) ?? -1;
        const vectors = day.articles[place];
        return vectors ? [{ vectors, terms: termsAt(place) }] : [];
      }),
      day.keys,
      defaultOptions,
    );
    return links.flatMap((link) => members.find(({ article }) => article.id === link.article) ?? []);
  };
  return [...events].flatMap(([event, members]) => {
    const { title, translated } = storyTitle(
      nearestFirst(members).map((article) => ({
        article,
        kind: kindOf(article),
        headlines: tidy(article),
      })),
    );
    return [
      `  ${members.length} articles: ${title}${translated ? ' (translated)' : ''}`,
      `      editor: ${wanted.get(event) ?? `(${event})`}`,
    ];
  });
}

function eventsOf(path: string, articles: ReadonlyMap<string, DayArticle>): Map<string, DayArticle[]> {
  const members = Map.groupBy(linesOf(path, eventSchema), ({ event }) => event ?? '');
  members.delete('');
  return new Map(
    [...members]
      .map(([event, lines]) => [event, lines.flatMap(({ id }) => articles.get(id) ?? [])] as const)
      .filter(([, own]) => own.length >= FEWEST)
      .map(([event, own]) => [event, own]),
  );
}

function linesOf<Line>(path: string, schema: z.ZodType<Line>): Line[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)));
}

if (import.meta.main) {
  const folder = fileURLToPath(new URL('../../../shared/gold', import.meta.url));
  const days = process.argv.length > 2 ? process.argv.slice(2) : ['2019-11-15', '2025-05-28'];
  for (const day of days) for (const line of benchTitles(folder, day)) consola.log(line);
}
