import type { Article } from '../../../../src/schemas/article.ts';
import { type Headline, headlineSchema } from '../../../../src/schemas/headline.ts';
import { canonicalUrl } from '../../../text/canonical-url.ts';
import { articleHeadline } from '../../snapshot/article-headline.ts';
import { uncleanPath } from '../../snapshot/check-clean.ts';
import { articleLanguage } from './article-language.ts';
import type { Candidate, DroppedEntry } from './candidate.ts';

/**
 * The headline of every entry of the window, chosen or not, sorted by address. Leaves out entries that their page dates
 * to another day, those of which nothing says that they are of the window, and those that a snapshot would reject: one
 * bad entry must not fail the day.
 * @param candidates each address once
 * @param articles the chosen ones, whose language is known best
 * @param untimely entries that their page dates to another day
 */
export function listHeadlines(
  candidates: readonly Candidate[],
  articles: readonly Article[],
  untimely: readonly DroppedEntry[],
): Headline[] {
  const chosen = new Map(articles.map((article) => [article.url, article]));
  const late = new Set(untimely.map(({ entry }) => canonicalUrl(entry.url ?? entry.feed)));
  const headlines = new Map<string, Headline>();
  for (const candidate of candidates) {
    const url = canonicalUrl(candidate.entry.url);
    if (candidate.isDatedByReading && !chosen.has(url)) continue;
    const headline = headlineOf(candidate, url, chosen.get(url));
    const isFit = headlineSchema.safeParse(headline).success && uncleanPath(headline) === undefined;
    if (isFit && !late.has(url) && !headlines.has(url)) headlines.set(url, headline);
  }
  return [...headlines.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function headlineOf({ entry, source }: Candidate, url: string, article: Article | undefined): Headline {
  const { title, summary, blocks, published } = entry;
  const text = `${title}\n${summary ?? ''}`;
  const language = article?.language ?? articleLanguage(text, [entry.language, source.language]);
  return articleHeadline({ source: source.id, url, title, summary, blocks, language }, published, undefined);
}
