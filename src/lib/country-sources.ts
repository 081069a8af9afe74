import { isEnglish } from '../schemas/language.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Source } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import type { CountryNews } from './country-news.ts';

/** A source of a country on one day. */
export interface SourceDay {
  source: Source;
  articles: number;
  /** Its article in the story that ranks first; the newest one in English where none is in a story. */
  leads: PublishedArticle;
}

/** The country's sources with an article that day, most articles first, and those without. */
export function sourcesOfDay({
  articles,
  stories,
  sources,
}: Pick<CountryNews, 'articles' | 'stories' | 'sources'>): {
  reporting: SourceDay[];
  silent: Source[];
} {
  const rankOf = new Map(
    stories.flatMap(({ articles: ids, rank }: Story) => ids.map((id) => [id, rank] as const)),
  );
  const rank = ({ id }: PublishedArticle): number => rankOf.get(id) ?? Infinity;
  const own = Map.groupBy(articles, ({ source }) => source.id);
  const reporting = sources
    .flatMap((source): SourceDay[] => {
      const published = own.get(source.id) ?? [];
      const [leads] = published.toSorted(
        (a, b) =>
          Number(isEnglish(b.shownLanguage)) - Number(isEnglish(a.shownLanguage)) ||
          compare(rank(a), rank(b)),
      );
      return leads ? [{ source, articles: published.length, leads }] : [];
    })
    .sort((a, b) => b.articles - a.articles || compare(rank(a.leads), rank(b.leads)));
  return { reporting, silent: sources.filter(({ id }) => !own.has(id)) };
}

/** Compares numbers of which both may be infinite. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
