import { createHash } from 'node:crypto';
import type { Article } from '../../src/schemas/article.ts';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { TextLimit } from '../../src/schemas/text-limit.ts';
import type { Translation } from '../../src/schemas/translation.ts';
import { joinArticles, type DayArticle } from '../../scripts/pipeline/snapshot/day-article.ts';

/** What a test says of an article; the rest is filled in. */
export interface ArticleSketch {
  /** Id of its source: two letters of the country, a hyphen and a name (`fr-matin`); `zz-` is no country. */
  source: string;
  title: string;
  paragraphs?: string[];
  language?: string;
  english?: { title: string; paragraphs: string[] };
  published?: string;
  /** Where its source filed it. */
  section?: string;
  /** The agency whose copy it is. */
  agency?: string;
  /** Its source's own summary. */
  summary?: string;
  /** What its publisher asks of those who show it. */
  limit?: TextLimit;
}

/** The day of every made snapshot. */
export const DAY = '2026-03-18';

/** A snapshot of sketched articles, as reading one from disk gives it. */
export function makeSnapshot(
  sketches: readonly ArticleSketch[],
  extraSources: readonly string[] = [],
): Snapshot {
  const articles = sketches.map(makeArticle);
  const translations = sketches.flatMap((sketch, index): Translation[] => {
    const { english } = sketch;
    const article = articles[index];
    if (!english || !article) return [];
    const { title, paragraphs } = english;
    return [{ article: article.id, engine: 'human', engineVersion: '1', title, blocks: paragraphs }];
  });
  const ids = [...new Set([...sketches.map(({ source }) => source), ...extraSources])].sort();
  return {
    manifest: {
      format: 'overview-snapshot',
      version: 1,
      day: DAY,
      sealedAt: `${DAY}T23:59:59Z`,
      generator: { name: 'test', version: '1' },
      files: {},
    },
    sources: ids.map(makeSource),
    articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)),
    translations,
    headlines: [],
    earlier: [],
    annotations: [],
    pictures: new Map(),
    ledger: articles.map(({ url }) => ({ stage: 'import', subject: url, outcome: 'published' })),
  };
}

/** Sketched articles joined with their sources and English, in the order of the sketches. */
export function makeArticles(sketches: readonly ArticleSketch[]): DayArticle[] {
  const joined = joinArticles(makeSnapshot(sketches));
  return sketches.map((sketch, index) => {
    const { id } = makeArticle(sketch, index);
    const found = joined.find(({ article }) => article.id === id);
    if (!found) throw new Error(`no article was made of sketch ${index}`);
    return found;
  });
}

function makeArticle(sketch: ArticleSketch, index: number): Article {
  const url = `https://${sketch.source}.example/${index}`;
  return {
    id: createHash('sha256').update(url).digest('hex').slice(0, 16),
    source: sketch.source,
    url,
    title: sketch.title,
    blocks: (sketch.paragraphs ?? []).map((text) => ({ kind: 'paragraph', text })),
    agency: sketch.agency,
    summary: sketch.summary,
    limit: sketch.limit,
    section: sketch.section,
    language: sketch.language ?? 'en',
    published: sketch.published ?? `${DAY}T12:00:00Z`,
    publishedFrom: 'feed',
    fetched: `${DAY}T23:59:59Z`,
    based: 'page',
  };
}

function makeSource(id: string): Source {
  const country = id.slice(0, 2).toUpperCase();
  return {
    id,
    name: id,
    ...(country === 'ZZ' ? {} : { country }),
    language: 'en',
    homepage: `https://${id}.example/`,
    feeds: [],
    ownership: 'unknown',
    rights: { text: 'excerpt' },
  };
}
