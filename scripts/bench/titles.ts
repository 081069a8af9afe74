import { parseArgs } from 'node:util';
import { describeDay } from '../pipeline/digest/cluster/words/describe-day.ts';
import { explainLinks } from '../pipeline/digest/cluster/groups/explain-links.ts';
import { DEFAULT_OPTIONS } from '../pipeline/digest/cluster/options.ts';
import { chanceOfSameEvent } from '../pipeline/digest/cluster/groups/same-event.ts';
import { joinArticles, type DayArticle } from '../pipeline/snapshot/day-article.ts';
import { articleKind } from '../pipeline/digest/kind/kind-of.ts';
import { storyTitle } from '../pipeline/digest/title/story-title.ts';
import { tidyDay } from '../pipeline/digest/title/tidy-day.ts';
import { daysNamed, readGoldDays } from './day/gold-days.ts';
import type { GoldDay } from './day/read-gold-day.ts';
import { titleDebris } from './day/title-debris.ts';
import type { Figures } from './report/figures.ts';
import { outOf } from './report/number-texts.ts';
import { type Print, runBench } from './report/run-bench.ts';

/** Fewest articles of an event whose title is printed. */
const MIN_ARTICLES = 3;

/** A headline as received and as shown, each with its English. */
interface Change {
  before: string;
  after: string;
}

/** An event's title next to its editor's. */
interface Titled {
  articles: number;
  title: string;
  translated: boolean;
  editor: string;
}

/** The cleaned headlines of a labelled day, and the titles of its events with three or more articles. */
interface TitledDay {
  name: string;
  articles: number;
  changes: Change[];
  titles: Titled[];
}

function titleDay(gold: GoldDay): TitledDay {
  const articles = joinArticles(gold.snapshot);
  const wanted = new Map(gold.stories.map(({ event, title }) => [event, title]));
  return {
    name: gold.name,
    articles: articles.length,
    changes: changedHeadlines(articles),
    titles: titleEvents(articles, eventsOf(gold, articles), wanted),
  };
}

function changedHeadlines(articles: readonly DayArticle[]): Change[] {
  const tidy = tidyDay(articles);
  return articles.flatMap((each) => {
    const { headline, english = headline } = tidy(each);
    const before = [each.article.title, each.english?.title ?? each.article.title];
    return headline === before[0] && (english === before[1] || !each.english)
      ? []
      : [{ before: before.join(' | '), after: `${headline} | ${english}` }];
  });
}

function titleEvents(
  articles: readonly DayArticle[],
  events: ReadonlyMap<string, DayArticle[]>,
  wanted: ReadonlyMap<string, string>,
): Titled[] {
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
    return links.flatMap(({ link }) => members.find(({ article }) => article.id === link.article) ?? []);
  };
  return [...events].map(([event, members]) => {
    const { title, translated } = storyTitle(
      nearestFirst(members).map((article) => ({
        article,
        kind: articleKind(article),
        headlines: tidy(article),
      })),
    );
    return { articles: members.length, title, translated, editor: wanted.get(event) ?? `(${event})` };
  });
}

function eventsOf({ labels }: GoldDay, articles: readonly DayArticle[]): Map<string, DayArticle[]> {
  const members = Map.groupBy(articles, ({ article }) => labels.get(article.id)?.event ?? '');
  members.delete('');
  return new Map([...members].filter(([, own]) => own.length >= MIN_ARTICLES));
}

function linesOf({ name, changes, titles }: TitledDay): string[] {
  return [
    `${name}: headlines changed`,
    ...changes.flatMap(({ before, after }) => [`  - ${before}`, `  + ${after}`]),
    `${name}: titles`,
    ...titles.flatMap(({ articles, title, translated, editor }) => [
      `  ${articles} articles: ${title}${translated ? ' (translated)' : ''}`,
      `      editor: ${editor}`,
    ]),
  ];
}

function figuresOf(days: readonly TitledDay[]): Figures {
  const rows = days.map(({ name, articles, changes, titles }) => [
    name,
    outOf([changes.length, articles]),
    String(titles.length),
    String(titles.filter(({ translated }) => translated).length),
    String(titles.filter(({ title }) => titleDebris(title)).length),
  ]);
  const columns = [
    'day',
    'headlines tidied',
    `events of ${MIN_ARTICLES} articles or more`,
    'titled by a translation',
  ];
  return {
    command: 'titles',
    fittedOn: 'nothing; the rules were chosen by reading these days',
    tables: [{ columns: [...columns, 'titles with debris of a feed'], rows }],
    notes: [],
  };
}

/**
 * Prints, for reading, what cleaning removes from labelled days' headlines, and the titles of events with three or more
 * articles next to an editor's title. With a name, only days whose names begin with it.
 */
async function benchTitles(print: Print): Promise<Figures | undefined> {
  const [wanted = ''] = parseArgs({ allowPositionals: true }).positionals;
  const days = (await readGoldDays(daysNamed(wanted))).map(titleDay);
  if (days.length === 0) print(`no labelled day "${wanted}" is here, nothing measured`);
  days.flatMap(linesOf).forEach(print);
  return days.length < daysNamed().length ? undefined : figuresOf(days);
}

await runBench(benchTitles);
