import { t } from '../interface/t.ts';
import { type Source, sourceName } from '../schemas/source.ts';
import { languageName } from './language.ts';
import { siteOf } from './urls.ts';
import { counted, listed } from './words.ts';

/** What tells a source apart from others of its name. */
export interface NamesakeMark {
  /** Its language, such as `Arabic`, or its host. */
  words: string;
  isLanguage: boolean;
}

/**
 * What tells sources of one name apart, by their ids: their language, or where several have the same, their host. Sources
 * with a name of their own are not in it.
 */
export function marksOfNamesakes(
  sources: readonly Pick<Source, 'id' | 'name' | 'nameEnglish' | 'language' | 'homepage'>[],
): ReadonlyMap<string, NamesakeMark> {
  const namesakes = [...Map.groupBy(sources, sourceName).values()].filter(({ length }) => length > 1);
  return new Map(
    namesakes.flatMap((same) => {
      const isByLanguage = new Set(same.map(({ language }) => language)).size === same.length;
      return same.map(({ id, language, homepage }): [string, NamesakeMark] => [
        id,
        { words: isByLanguage ? languageName(language) : siteOf(homepage), isLanguage: isByLanguage },
      ]);
    }),
  );
}

/**
 * The first names of sources and the number of the others, such as `Tempo (3 editions), Bola.net, CNN Indonesia and 4 more`:
 * named and counted, they add up to all sources. One name left over is named too.
 *
 * @param most the number of names
 */
export function someNames(
  sources: readonly Pick<Source, 'name' | 'nameEnglish' | 'homepage' | 'kind'>[],
  most: number,
): string {
  const names = [...Map.groupBy(sources, sourceName)].map(([name, same]) => ({
    name: `${name}${noteOf(same)}`,
    sources: same.length,
  }));
  if (names.length <= most + 1) return listed(names.map(({ name }) => name));
  return t('{names} and {count} more', {
    names: names
      .slice(0, most)
      .map(({ name }) => name)
      .join(', '),
    count: names.slice(most).reduce((sum, each) => sum + each.sources, 0),
  });
}

/** What stands in brackets after the name of sources: that they are satirical, and how many have it. */
function noteOf(same: readonly Pick<Source, 'kind'>[]): string {
  const notes = [
    ...(same[0]?.kind === 'satire' ? [t('satire')] : []),
    ...(same.length > 1 ? [counted(same.length, 'edition')] : []),
  ];
  return notes.length > 0 ? ` (${notes.join(', ')})` : '';
}
