import { rounded } from '../../../text/rounded.ts';
import {
  digestSchema,
  type CountryDay,
  type CoverageLimits,
  type Digest,
} from '../../../../src/schemas/digest.ts';
import type { DaySeal } from '../../../../src/schemas/seal-chain.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { mostFrequent, tally } from '../../../text/tally.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { privateHash } from '../../snapshot/public-snapshot.ts';
import { countLedger } from './count-ledger.ts';
import { failedFeedsOf } from './failed-feeds.ts';
import type { ComposedArticle } from './publish-article.ts';

/** What the numbers of a digest are counted from. */
export interface CountedParts {
  snapshot: Snapshot;
  articles: readonly DayArticle[];
  coverage: CoverageLimits;
}

/** Returns everything about the day except the texts: the content of `digest.md`. */
export function composeDigest(
  { snapshot, articles, coverage }: CountedParts,
  stories: readonly Story[],
  composed: readonly ComposedArticle[],
): Digest {
  const { day, period, sealedAt, sample = false } = snapshot.manifest;
  const failedFeeds = failedFeedsOf(snapshot);
  return digestSchema.parse({
    day,
    ...(period && { period }),
    sealedAt,
    sample,
    seal: sealOf(snapshot),
    stories: stories.map(({ slug }) => slug),
    articles: composed.map(({ frontMatter }) => frontMatter.slug),
    countries: countriesOf(snapshot),
    articlesWithoutCountry: articles.filter(({ source }) => !source.country).length,
    languages: languagesOf(articles),
    sources: snapshot.sources,
    coverageLimits: limitsOf(coverage),
    ledger: countLedger(snapshot.ledger),
    ...(failedFeeds.length > 0 && { failedFeeds }),
  });
}

/** What both forms of a day have in common of their seals. */
function sealOf({ manifest }: Snapshot): DaySeal {
  const { previous, corrections } = manifest;
  return {
    manifest: privateHash({ manifest }),
    ...(previous !== undefined && { previous }),
    ...(corrections && { corrections }),
  };
}

function countriesOf(snapshot: Snapshot): CountryDay[] {
  const articlesOf = tally(snapshot.articles.map(({ source }) => source));
  const byCountry = new Map<string, CountryDay>();
  for (const { id, country } of snapshot.sources) {
    if (!country) continue;
    const entry = byCountry.get(country) ?? { country, articles: 0, sources: 0, registered: 0 };
    const articles = articlesOf.get(id) ?? 0;
    byCountry.set(country, {
      country,
      articles: entry.articles + articles,
      sources: entry.sources + (articles > 0 ? 1 : 0),
      registered: entry.registered + 1,
    });
  }
  return [...byCountry.values()].sort((a, b) => b.articles - a.articles || (a.country < b.country ? -1 : 1));
}

/** The limits of a coverage that pages give, without all other options. */
export function limitsOf({ sources, headlines, comparable, wide }: CoverageLimits): CoverageLimits {
  return { sources, headlines, comparable: rounded(comparable, 4), wide };
}

function languagesOf(articles: readonly DayArticle[]): Digest['languages'] {
  const languages = mostFrequent(articles.map(({ article }) => article.language));
  return languages.map(([language, count]) => ({ language, articles: count }));
}
