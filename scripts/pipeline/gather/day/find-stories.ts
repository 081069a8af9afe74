import { primaryLanguage } from '../../../../src/schemas/language.ts';
import { type ComparableArticle, englishTextOf } from '../../snapshot/day-article.ts';
import { countPublishers } from '../../snapshot/publishers.ts';
import { articleLanguage } from './article-language.ts';
import type { Candidate } from './candidate.ts';

/** Groups articles on the same event. The clusterer of the digest is one, so both have the same notion of a story. */
export interface EventGrouper {
  /** @returns every article in exactly one group, the nearest to its group's centre first */
  cluster(articles: readonly ComparableArticle[]): { links: readonly { article: string }[] }[];
}

/** An event reported by entries of two or more publishers, found before any of their pages is read. */
export interface FeedStory {
  /** Address of the entry nearest to its centre; unique to the story. */
  key: string;
  /** Number of sources, counting those of one publisher once. */
  sources: number;
  /** Number of known countries of those sources. */
  countries: number;
}

/** A candidate's part in a story. */
export interface StoryPart {
  story: FeedStory;
  /** Its rank by distance from the story's centre, 0 the nearest. */
  rank: number;
}

/**
 * Groups entries by event, from headline and summary alone, with the same function that later groups the day's
 * articles. Entries of a single site are not a story, however many there are, in however many languages. Does not
 * depend on the order of the candidates.
 * @param candidates each address once
 * @param startedAt the date assumed for an entry without one, a UTC instant
 */
export function findStories(
  candidates: readonly Candidate[],
  grouper: EventGrouper,
  startedAt: string,
): Map<Candidate, StoryPart> {
  const byAddress = new Map(candidates.map((candidate) => [candidate.address, candidate]));
  const parts = new Map<Candidate, StoryPart>();
  for (const { links } of grouper.cluster(candidates.map((candidate) => comparable(candidate, startedAt)))) {
    const members = links.flatMap(({ article }) => byAddress.get(article) ?? []);
    const story = {
      key: members[0]?.address ?? '',
      sources: countPublishers(members.map(({ source }) => source)),
      countries: new Set(members.flatMap(({ source }) => source.country ?? [])).size,
    };
    if (story.sources > 1) members.forEach((member, rank) => parts.set(member, { story, rank }));
  }
  return parts;
}

/** The part of the future article that its entry already gives. */
function comparable({ entry, source, address }: Candidate, startedAt: string): ComparableArticle {
  const { title, summary, published = startedAt } = entry;
  // The beginning of the full content serves as the summary.
  const blocks = summary === undefined ? entry.blocks.slice(0, 1) : [];
  const article = { title, summary, blocks, language: languageOf({ entry, source }) };
  return {
    article: { ...article, id: address, source: source.id, published },
    english: englishTextOf(article),
  };
}

/** The entry's own language, or its source's; only if the two differ is it detected from the text, which takes time. */
function languageOf({ entry, source }: Pick<Candidate, 'entry' | 'source'>): string {
  const { title, summary = '', language = source.language } = entry;
  return primaryLanguage(language) === primaryLanguage(source.language)
    ? language
    : articleLanguage(`${title}\n${summary}`, [language, source.language]);
}
