import { type Headline, HEADLINE_SUMMARY } from '../../../src/schemas/headline.ts';
import type { Snapshot } from '../../../src/schemas/snapshot.ts';
import { isEnglish } from '../../../src/schemas/language.ts';
import { articleId } from '../../text/article-id.ts';
import { canonicalUrl } from '../../text/canonical-url.ts';
import { cutAtWord } from '../../text/cut-text.ts';
import type { ComparableArticle, DayArticle, EnglishText } from '../snapshot/day-article.ts';
import { articleHeadline } from '../snapshot/article-headline.ts';

/** A headline as an article with no other text: what is compared with stories. */
export type ComparableHeadline = ComparableArticle;

/** A headline with its country and English. */
export interface DayHeadline {
  headline: Headline;
  /** Has the id of its article, where that was chosen. */
  compared: ComparableHeadline;
  /** The country of its source, where known. */
  country: string | undefined;
}

/**
 * Returns a snapshot's headlines joined with their sources' countries and their English. Headlines of articles take
 * their English from the article. A snapshot without headlines uses those of its articles.
 */
export function joinHeadlines(snapshot: Snapshot, articles: readonly DayArticle[]): DayHeadline[] {
  const countries = new Map(snapshot.sources.map(({ id, country }) => [id, country]));
  const chosen = new Map(articles.map((each) => [canonicalUrl(each.article.url), each]));
  const headlines =
    snapshot.headlines.length > 0
      ? snapshot.headlines
      : articles.map(({ article, english }) => {
          const title = isEnglish(article.language) ? undefined : english?.title;
          return articleHeadline(article, article.published, title);
        });
  const noon = `${snapshot.manifest.day}T12:00:00Z`;
  return headlines.map((headline) => {
    const article = chosen.get(canonicalUrl(headline.url));
    const { source, title, summary, language, published = noon } = headline;
    const id = article?.article.id ?? articleId(canonicalUrl(headline.url));
    return {
      headline,
      compared: {
        article: { id, source, title, summary, blocks: [], language, published },
        english: headlineEnglish(headline, article),
      },
      country: countries.get(source),
    };
  });
}

function headlineEnglish({ title, summary, language, english }: Headline, article: DayArticle | undefined) {
  if (isEnglish(language)) return { title, summary, blocks: [] };
  if (english === undefined) return undefined;
  return { title: english, summary: article?.english && leadOf(article.english), blocks: [] };
}

function leadOf({ summary, blocks }: EnglishText): string | undefined {
  return cutAtWord(summary ?? blocks[0] ?? '', HEADLINE_SUMMARY) || undefined;
}
