import { hasVowelMarks } from './folded-word.ts';
import { joinEngines } from './join-engines.ts';

/** A page as it was indexed. */
export interface IndexedPage {
  url: string;
  /** Its text without tags; fetched, so not trusted. */
  content: string;
  meta: { title?: string; about?: string };
}

/** A page that the engine found. */
export interface EngineResult {
  id: string;
  /** How relevant it is, or its place by date; more comes first. */
  score: number;
  /** Where in its text the words are; empty if they are in its metadata alone. */
  words: readonly number[];
  data: () => Promise<IndexedPage>;
}

/** Which pages to search, and whether by date. */
export interface Scope {
  filters: Readonly<Record<string, string>>;
  sort?: Readonly<Record<string, 'desc'>>;
}

/** The part of Pagefind's API that we use (pagefind.app/docs/api). */
export interface Engine {
  /** Without words, every page in the scope. */
  search: (
    words: string | null,
    scope: Scope,
  ) => Promise<{ results: EngineResult[]; unfilteredResultCount: number }>;
  /** Loads the part of the index where a word would be. */
  preload: (words: string) => Promise<unknown>;
}

interface EngineOptions {
  /** The folder of the index. */
  basePath: string;
  baseUrl: string;
  exactDiacritics: boolean;
  ranking: { metaWeights: Record<string, number> };
}

interface Pagefind {
  createInstance: (options: EngineOptions) => Engine;
}

/** Gives the engine for a query. */
export type EngineFor = (query: string) => Engine;

/**
 * Loads Pagefind. It drops all marks from words, which takes the vowels of Hindi or Thai away, so queries in such
 * scripts get an engine of their own that compares marks.
 * @param folders the paths of the months' indexes, each ending with `/`, the newest first
 * @param baseUrl the path of the site
 */
export async function loadEngine(
  folders: readonly [string, ...string[]],
  baseUrl: string,
): Promise<EngineFor> {
  const module = new URL(`${folders[0]}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  // What a page is about repeats its source and day, which are no measure of relevance.
  const ranking = { metaWeights: { title: 5, about: 0 } };
  const engines = new Map<boolean, Engine>();
  return (query) => {
    const exactDiacritics = hasVowelMarks(query);
    const engine =
      engines.get(exactDiacritics) ??
      joinEngines(
        folders.map((basePath) => pagefind.createInstance({ basePath, baseUrl, exactDiacritics, ranking })),
      );
    engines.set(exactDiacritics, engine);
    return engine;
  };
}
