import { hasVowelMarks } from './folded-word.ts';
import { joinEngines } from './join-engines.ts';
import type { Engine } from './pagefind-api.ts';

/** What a page is about repeats its source and day, which are no measure of relevance. */
const RANKING = { metaWeights: { title: 5, about: 0 } };

interface EngineOptions {
  /** The folder of the index. */
  basePath: string;
  baseUrl: string;
  exactDiacritics: boolean;
}

interface Instance extends Engine {
  options: (options: { ranking: typeof RANKING }) => Promise<void>;
}

interface Pagefind {
  createInstance: (options: EngineOptions) => Instance;
}

/** Gives the engine for a query. */
export type EngineFor = (query: string) => Promise<Engine>;

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
  const engines = new Map<boolean, Promise<Engine>>();
  return (query) => {
    const exactDiacritics = hasVowelMarks(query);
    const known = engines.get(exactDiacritics);
    if (known) return known;
    const months = folders.map((basePath) => begin(pagefind, { basePath, baseUrl, exactDiacritics }));
    const engine = Promise.all(months).then(joinEngines);
    engines.set(exactDiacritics, engine);
    // Lets a reader who was offline try again.
    engine.catch(() => engines.delete(exactDiacritics));
    return engine;
  };
}

/** The instance that was begun last, by any engine of the page. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Begins an instance of Pagefind once the one before it is ready: all share one WebAssembly module, and of two that load it
 * at once the first is left with the memory of the second, and finds nothing or fails. Its options can be set only when it is
 * ready, so setting them is what is waited for.
 */
function begin(pagefind: Pagefind, options: EngineOptions): Promise<Instance> {
  const start = async (): Promise<Instance> => {
    const instance = pagefind.createInstance(options);
    await instance.options({ ranking: RANKING });
    return instance;
  };
  const begun = last.then(start, start);
  last = begun;
  return begun;
}
