import { isLatin } from '../../../../src/schemas/readable-name.ts';
import { type Source, sourceSchema } from '../../../../src/schemas/source.ts';
import { UNKNOWN_LANGUAGE } from '../../../text/language-tag.ts';
import { mostCommon } from '../../../text/most-common.ts';
import { slugify } from '../../../text/slug.ts';
import { tidySourceName } from '../../../text/tidy-source-name.ts';
import { withoutCapitals } from '../../../text/without-capitals.ts';
import type { CorpusEntry } from './corpus-entry.ts';

/** The sources of a corpus, and the source of each article. */
export interface CorpusSources {
  /** Sorted by id: the whole registry, and those derived from the lines. */
  sources: Source[];
  /** Id of the source by id of the article. */
  sourceOf: Map<string, string>;
}

/**
 * Finds each entry's source: the one of the registry whose id it names, else one for its host, with the country,
 * language and name that most of the host's lines give (the first by code unit among equals), or else those of a known source
 * of that host. Does not depend on the order of the entries.
 */
export function corpusSources(
  entries: readonly CorpusEntry[],
  registry: readonly Source[],
  known: readonly Source[] = [],
): CorpusSources {
  const knownAt = Map.groupBy(known, ({ homepage }) => new URL(homepage).hostname.replace(/^www\./, ''));
  const sources = new Map(registry.map((source) => [source.id, source]));
  const sourceOf = new Map<string, string>();
  for (const { article, origin } of entries) {
    if (origin.source !== undefined && sources.has(origin.source)) sourceOf.set(article.id, origin.source);
  }
  const others = entries.filter(({ article }) => !sourceOf.has(article.id));
  const byHost = Map.groupBy(others, ({ origin }) => origin.host);
  for (const [host, members] of [...byHost].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const source = deriveSource(host, members, sources, knownAt.get(host) ?? []);
    sources.set(source.id, source);
    for (const { article } of members) sourceOf.set(article.id, source.id);
  }
  return { sources: [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), sourceOf };
}

function deriveSource(
  host: string,
  members: readonly CorpusEntry[],
  taken: ReadonlyMap<string, Source>,
  known: readonly Source[],
): Source {
  const declared = mostCommon(members.flatMap(({ origin }) => origin.country ?? []));
  const country = (isGuessed(declared, host) ? undefined : declared) ?? onlyOne(known, 'country');
  const languages = members.map(({ article }) => article.language);
  const language = mostCommon(languages.filter((tag) => tag !== UNKNOWN_LANGUAGE)) ?? UNKNOWN_LANGUAGE;
  const knownAs = onlyOne(known, 'name');
  const given = nameOf(host, members);
  // The registry's name was read by a person, a collection's is often a feed's title; but its own script is kept, and one
  // host may have editions in several languages (`RFI Khmer`).
  const isOther =
    given !== undefined &&
    (known.some((source) => source.language !== language) || (isLatin(knownAs ?? '') && !isLatin(given)));
  const isAddress = given?.toLowerCase() === host.toLowerCase();
  const name = (isOther && !isAddress ? undefined : knownAs) ?? withoutCapitals(given ?? host.slice(0, 200));
  const english = onlyOne(known, 'nameEnglish') ?? knownAs;
  return sourceSchema.parse({
    id: freeId(slugify(country ? `${country} ${host}` : host) || 'source', taken),
    name,
    nameEnglish: !isLatin(name) && english !== undefined && isLatin(english) ? english : undefined,
    country,
    language,
    homepage: `https://${host}/`,
    feeds: [],
    kind: onlyOne(known, 'kind'),
    ownership: 'unknown',
    rights: { text: 'excerpt' },
  });
}

/** What known sources of one host all have; undefined where they differ. */
function onlyOne<Key extends 'country' | 'kind' | 'name' | 'nameEnglish'>(
  known: readonly Source[],
  key: Key,
): Source[Key] | undefined {
  const values = new Set(known.map((source) => source[key]));
  return values.size === 1 ? [...values][0] : undefined;
}

/**
 * Endings of countries that anybody may register and that search engines treat as those of no country (Google Search
 * Central, "Managing multi-regional sites"), and others sold alike.
 */
const OPEN_ENDINGS = new Set(
  'ad ai as bz cc cd co dj fm gg io la me mg ms nu sc sr su to tk tt tv ws'.split(' '),
);

/** Whether a country may be no more than a guess from the ending of a host. */
function isGuessed(country: string | undefined, host: string): boolean {
  const [ending = '', above = ''] = host.split('.').reverse();
  // `news.com.co` is registered in Colombia.
  const isOpen = OPEN_ENDINGS.has(ending) && above.length > 3;
  return isOpen && country === ending.toUpperCase();
}

/** The name that most lines give, ignoring names of single feeds. */
function nameOf(host: string, members: readonly CorpusEntry[]): string | undefined {
  return mostCommon(
    members.flatMap(({ origin: { source } }) =>
      source === undefined ? [] : (tidySourceName(source, host) ?? []),
    ),
  );
}

/** Two hosts may have the same slug (`a-b.com`, `a.b.com`): the next gets a number. */
function freeId(base: string, taken: ReadonlyMap<string, Source>): string {
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
