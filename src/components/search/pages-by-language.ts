import type { Engine } from './pagefind-api.ts';
import type { Found } from './find-pages.ts';

/** Which pages are in which language: ids by BCP 47 tag. */
export type PagesByLanguage = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks the engine which pages are in each of some languages. A story is in every language of its articles. */
export async function pagesByLanguage(
  engine: Engine,
  languages: readonly string[],
): Promise<PagesByLanguage> {
  const entries = await Promise.all(
    languages.map(async (language): Promise<[string, ReadonlySet<string>]> => {
      const { results } = await engine.search(null, { filters: { language } });
      return [language, new Set(results.map(({ id }) => id))];
    }),
  );
  return new Map(entries);
}

/** How many of the pages found are in each language that any is in, most first. */
export function countLanguages(
  found: readonly Found[],
  pages: PagesByLanguage,
): { language: string; count: number }[] {
  return [...pages]
    .map(([language, ids]) => ({ language, count: found.filter(({ id }) => ids.has(id)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
}
