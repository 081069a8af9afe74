/** A page as it was indexed. */
export interface IndexedPage {
  url: string;
  /** Its text without tags; fetched, so not trusted. */
  content: string;
  meta: { title?: string; about?: string };
  /** What it is filtered by, as `src/lib/search-marks.ts` gives it. */
  filters: Partial<Record<string, string[]>>;
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
