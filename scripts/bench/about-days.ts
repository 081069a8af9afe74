import { joinArticles, type DayArticle } from '../pipeline/snapshot/day-article.ts';
import { mostFrequent } from '../text/tally.ts';
import { type GoldFiles, readGoldDay } from './day/read-gold-day.ts';

/** Articles of one event, and the countries that it concerns. */
export interface LabelledEvent {
  name: string;
  articles: DayArticle[];
  about: string[];
}

/**
 * Returns the events of a gold day, including single articles; undefined where it is absent. An event concerns the
 * countries that its editor named for it, otherwise those that at least half of its articles are labelled with; events
 * with neither are left out.
 */
export async function readLabelledDay(files: GoldFiles): Promise<LabelledEvent[] | undefined> {
  const gold = await readGoldDay(files);
  if (!gold) return undefined;
  const ofStory = new Map(gold.stories.map(({ event, about }) => [event, about]));
  const events = Map.groupBy(joinArticles(gold.snapshot), ({ article }) => {
    const label = gold.labels.get(article.id);
    return label?.event ?? label?.id ?? article.id;
  });
  return [...events].flatMap(([name, articles]) => {
    const labels = articles.flatMap(({ article }) => gold.labels.get(article.id)?.about ?? []);
    const isLabelled = articles.some(({ article }) => gold.labels.get(article.id)?.about !== undefined);
    const about = ofStory.get(name) ?? (isLabelled ? commonest(labels, articles.length) : undefined);
    return about ? [{ name, articles, about }] : [];
  });
}

/** Returns the event's articles without translations; those written in English keep their text. */
export function untranslatedEvent({ name, articles, about }: LabelledEvent): LabelledEvent {
  return {
    name,
    about,
    articles: articles.map(({ article, source, translation, english }) => ({
      article,
      source,
      english: translation ? undefined : english,
    })),
  };
}

/** Returns the event's articles as a feed gives them: headline and a sentence or two. */
export function asFeedGives({ name, articles, about }: LabelledEvent): LabelledEvent {
  const cut = (text: string | undefined): string | undefined => text?.slice(0, SUMMARY);
  return {
    name,
    about,
    articles: articles.map(({ article, source, translation, english }) => ({
      article: { ...article, summary: cut(article.summary ?? article.blocks[0]?.text), blocks: [] },
      source,
      translation,
      english: english && {
        title: english.title,
        summary: cut(english.summary ?? english.blocks[0]),
        blocks: [],
      },
    })),
  };
}

/** Typical length of a feed's summary, in UTF-16 code units. */
const SUMMARY = 160;

function commonest(labels: readonly string[], articles: number): string[] {
  return mostFrequent(labels).flatMap(([country, count]) => (count * 2 >= articles ? [country] : []));
}
