import { getDomain } from 'tldts';
import { type Source, sourceSchema } from '../../../../src/schemas/source.ts';
import { languageTag } from '../../../text/language-tag.ts';
import { mostCommon } from '../../../text/most-common.ts';
import { plainAddress } from '../../../text/plain-address.ts';
import { slugify } from '../../../text/slug.ts';
import { tidySourceName } from '../../../text/tidy-source-name.ts';
import { countryNamed } from './country-named.ts';
import type { ListedFeed } from './parse-opml.ts';
import { countryOfHost } from './propose-source.ts';

/** Longest id that is made of a name, so that a number fits after it (slugSchema). */
const MAX_ID_LENGTH = 110;

/** The entries that a list gives, and what of it gives none. */
export interface GuessedSources {
  sources: Source[];
  /** Feeds whose country nothing shows. */
  unplaced: ListedFeed[];
  /** Feeds that the list has already, or whose site the registry has. */
  repeated: ListedFeed[];
}

/** What is known besides the list. */
export interface GuessContext {
  /** The registry that the entries are for. */
  registry: readonly Source[];
  /** The country of feeds for which nothing else shows it. */
  country?: string | undefined;
  /** Languages of feeds by address, as read from the feeds themselves. */
  languages?: ReadonlyMap<string, string> | undefined;
}

/**
 * Makes registry entries of a list of feeds; feeds of one site are one source. Its country is that of
 * its domain, else the one that a folder is named after; its language that of the feed or the list, else the one in which
 * most sources of the country publish. What is a guess is marked as one.
 */
export function guessSources(feeds: readonly ListedFeed[], context: GuessContext): GuessedSources {
  const { registry } = context;
  const known = new Set(registry.flatMap((source) => [...source.feeds, source.homepage]).map(plainAddress));
  const guessed: GuessedSources = { sources: [], unplaced: [], repeated: [] };
  const bySite = new Map<string, ListedFeed[]>();
  const seen = new Set<string>();
  for (const each of feeds) {
    const addresses = [each.feed, each.homepage ?? each.feed].map(plainAddress);
    const isRepeat = seen.has(plainAddress(each.feed)) || addresses.some((address) => known.has(address));
    if (isRepeat) guessed.repeated.push(each);
    else bySite.set(siteOf(each), [...(bySite.get(siteOf(each)) ?? []), each]);
    seen.add(plainAddress(each.feed));
  }
  const ids = new Set(registry.map(({ id }) => id));
  const languages = languagesByCountry(registry);
  for (const own of bySite.values()) {
    const country = countryOf(own) ?? context.country;
    if (country === undefined) guessed.unplaced.push(...own);
    else guessed.sources.push(sourceOf(own, country, { ...context, ids, usual: languages.get(country) }));
  }
  return guessed;
}

/** What the feeds of one source share: their site, or their host and name where no site is given. */
function siteOf({ feed, homepage, name = '' }: ListedFeed): string {
  return homepage === undefined ? JSON.stringify([new URL(feed).host, name]) : plainAddress(homepage);
}

function sourceOf(
  feeds: readonly ListedFeed[],
  country: string,
  { ids, usual, languages }: GuessContext & { ids: Set<string>; usual: string | undefined },
): Source {
  const [first] = feeds;
  if (!first) throw new Error('registry: import: a source without a feed');
  // Many sources share the host of a service that serves their feeds.
  const homepage = first.homepage ?? (first.name === undefined ? new URL('/', first.feed).href : first.feed);
  const name =
    (first.name && tidySourceName(first.name, new URL(homepage).hostname)) ??
    first.name ??
    getDomain(homepage) ??
    homepage;
  const read = feeds.map(({ feed }) => languages?.get(feed)).find((language) => language !== undefined);
  const said = read ?? languageTag(first.language ?? '');
  return sourceSchema.parse({
    id: freeId(`${country.toLowerCase()}-${slugify(name)}`.slice(0, MAX_ID_LENGTH).replace(/-$/, ''), ids),
    name,
    country,
    language: said ?? usual ?? 'und',
    homepage,
    feeds: feeds.map(({ feed }) => feed),
    ownership: 'unknown',
    rights: { text: 'excerpt' },
    guessed: said === undefined ? ['country', 'language'] : ['country'],
  });
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

function countryOf(feeds: readonly ListedFeed[]): string | undefined {
  const named = feeds.flatMap(({ folders }) => folders.flatMap((folder) => countryNamed(folder) ?? []));
  const hosts = feeds.flatMap(({ feed, homepage }) => [countryOfHost(homepage ?? feed), countryOfHost(feed)]);
  return [...hosts, ...named].find((country) => country !== undefined);
}

function languagesByCountry(registry: readonly Source[]): Map<string, string> {
  const byCountry = Map.groupBy(registry, ({ country = '' }) => country);
  return new Map(
    [...byCountry].flatMap(([country, own]) => {
      const usual = mostCommon(own.map(({ language }) => language));
      return usual === undefined ? [] : [[country, usual]];
    }),
  );
}
