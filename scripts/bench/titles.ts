import { parseArgs } from 'node:util';
import { consola } from 'consola';
import { describeDay } from '../pipeline/digest/cluster/words/describe-day.ts';
import { explainLinks } from '../pipeline/digest/cluster/groups/explain-links.ts';
import { DEFAULT_OPTIONS } from '../pipeline/digest/cluster/options.ts';
import { chanceOfSameEvent } from '../pipeline/digest/cluster/groups/same-event.ts';
import { joinArticles, type DayArticle } from '../pipeline/snapshot/day-article.ts';
import { kindOf } from '../pipeline/digest/kind/kind-of.ts';
import { storyTitle } from '../pipeline/digest/title/story-title.ts';
import { tidyDay } from '../pipeline/digest/title/tidy-day.ts';
import { daysNamed, readGoldDays } from './day/gold-days.ts';
import type { GoldDay } from './day/read-gold-day.ts';

/** Fewest articles of an event whose title is shown. */
const FEWEST = 3;

/**
 * What a labelled day's headlines lose, and what titles its events of three articles or more beside an editor's title,
 * for reading.
 * @returns lines to be printed
 */
function benchTitles(gold: GoldDay): string[] {
  const articles = joinArticles(gold.snapshot);
  return [
    `${gold.name}: headlines changed`,
    ...changedHeadlines(articles),
    `${gold.name}: titles`,
    ...titles(
      articles,
      eventsOf(gold, articles),
      new Map(gold.stories.map(({ event, title }) => [event, title])),
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
  const { day, writtenAt } = describeDay(articles, DEFAULT_OPTIONS);
  const places = new Map(day.articles.map(({ id }, place) => [id, place]));
  const nearestFirst = (members: readonly DayArticle[]): DayArticle[] => {
    const links = explainLinks(
      members.flatMap(({ article }) => {
        const place = places.get(article.id) ?? -1;
        const vectors = day.articles[place];
        return vectors ? [{ place, vectors, written: writtenAt(place) }] : [];
      }),
      (one, other) => {
        const [a, b] = [day.articles[one], day.articles[other]];
        return a && b ? chanceOfSameEvent(a, b, DEFAULT_OPTIONS) : 0;
      },
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

function eventsOf({ labels }: GoldDay, articles: readonly DayArticle[]): Map<string, DayArticle[]> {
  const members = Map.groupBy(articles, ({ article }) => labels.get(article.id)?.event ?? '');
  members.delete('');
  return new Map([...members].filter(([, own]) => own.length >= FEWEST));
}

const [wanted] = parseArgs({ allowPositionals: true }).positionals;
const days = await readGoldDays(daysNamed(wanted));
if (days.length === 0) consola.log(`no labelled day "${wanted ?? ''}" is here, nothing measured`);
for (const day of days) for (const line of benchTitles(day)) consola.log(line);
