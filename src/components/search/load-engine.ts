import type { Engine } from './engine.ts';
import { hasVowelMarks } from './folded-word.ts';
import { joinEngines } from './join-engines.ts';

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
