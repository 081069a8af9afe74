import { printedLanguage } from './quoted-language.ts';
import { MONTHS_AT_FIRST } from './search-months.ts';
import { type Day, monthOf } from '../schemas/day.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';
import { TOPICS, type Topic } from '../schemas/topic.ts';
import { compareByName } from './countries.ts';
import type { DayOfNews } from './days.ts';
import { languageName } from './language.ts';
import { required } from './required.ts';

/**
 * What the search filters and sorts a page by, in `data-search` of the element that holds its text, parted by blanks: its kind,
 * day, topic, the seconds of its date, its languages and its countries, each of these two parted by commas. An index makes
 * Pagefind's own marks of them, with which a page would be 250 bytes longer.
 */
export type SearchMarks = string;

/** What can be chosen in a search: every value that some page has, in the order in which it is offered. */
export interface SearchChoices {
  /** All months of the site, `YYYY-MM`. */
  months: string[];
  /** The days of the months that are searched unless a reader asks for all. */
  days: string[];
  countries: string[];
  topics: Topic[];
  languages: string[];
}

/** How an article is found: by its source's country and the language it was printed in. */
export function articleMarks(article: PublishedArticle): SearchMarks {
  const { source, published } = article;
  return marks(
    'article',
    article,
    published,
    [printedLanguage(article)],
    source.country ? [source.country] : [],
  );
}

/** How a story is found: by the countries and languages of its articles; its date is that of the newest. */
export function storyMarks(story: Story, articleById: DayOfNews['articleById']): SearchMarks {
  const own = story.articles.map((id) => required(articleById, id));
  const languages = new Set(own.map(printedLanguage));
  const newest =
    own
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? story.day;
  return marks('story', story, newest, [...languages], story.countries);
}

function marks(
  kind: 'article' | 'story',
  { day, topic }: { day: Day; topic: Topic },
  date: string,
  languages: readonly string[],
  countries: readonly string[],
): SearchMarks {
  const seconds = Math.floor(Date.parse(date) / 1000);
  return [kind, day, topic, seconds, languages.join(), countries.join()].join(' ');
}

/**
 * What can be chosen on a site.
 *
 * @param days its newest days, whose topics, countries and languages are offered
 * @param published all its days
 */
export function searchChoices(days: readonly DayOfNews[], published: readonly Day[]): SearchChoices {
  const newestFirst = published.toSorted().reverse();
  const months = [...new Set(newestFirst.map(monthOf))];
  const searched = months.slice(0, MONTHS_AT_FIRST);
  const articles = days.flatMap((news) => news.articles);
  const stories = days.flatMap((news) => news.stories);
  const topics = new Set([...articles, ...stories].map(({ topic }) => topic));
  const countries = new Set([
    ...articles.flatMap(({ source }) => source.country ?? []),
    ...stories.flatMap((story) => story.countries),
  ]);
  const languages = [...new Set(articles.map(printedLanguage))];
  return {
    months,
    days: newestFirst.filter((day) => searched.includes(monthOf(day))),
    countries: [...countries].sort(compareByName),
    topics: (Object.keys(TOPICS) as Topic[]).filter((topic) => topics.has(topic)),
    languages: languages.sort((a, b) => (languageName(a) < languageName(b) ? -1 : 1)),
  };
}
