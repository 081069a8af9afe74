import { getDomain } from 'tldts';
import { type Source, sourceName } from '../../../src/schemas/source.ts';

type Published = Pick<Source, 'id' | 'name' | 'nameEnglish' | 'homepage' | 'owner'>;

/** What an edition's name adds to that of its publisher: `Al Jazeera (Arabic)`, `Al Jazeera English`. */
const EDITION =
  /\s*\([^()]*\)|\s+(?:in\s+)?(?:arabic|chinese|dutch|english|french|german|hindi|italian|japanese|korean|persian|polish|portuguese|russian|spanish|swahili|turkish|ukrainian|urdu)$/giu;

/**
 * The publisher of a source: the registrable domain of its homepage (`spectator.sme.sk` and `www.sme.sk` are one), by
 * the Public Suffix List with its private part, so that two blogs of one host are two; the host where it has none.
 */
export function publisherOf({ homepage }: Pick<Source, 'homepage'>): string {
  return getDomain(homepage, { allowPrivateDomains: true }) ?? new URL(homepage).hostname;
}

/**
 * The publisher of each source by the source's id. Editions of one site are often sources of their own: those of one
 * registrable domain have one publisher, and so have those of one stated owner and one name, whatever their domains. An
 * owner alone makes none: two papers of a group are two.
 */
export function publishersOf(sources: readonly Published[]): ReadonlyMap<string, string> {
  const domains = [...new Set(sources.map(publisherOf))].sort();
  const merged = new Map(domains.map((domain) => [domain, domain]));
  const named = Map.groupBy(
    sources.filter(({ owner }) => owner !== undefined),
    (source) => JSON.stringify([source.owner, bareName(source)]),
  );
  for (const editions of named.values()) {
    const joined = new Set(editions.map((source) => merged.get(publisherOf(source))));
    const [first] = domains.filter((domain) => joined.has(domain));
    for (const [domain, into] of merged) if (first && joined.has(into)) merged.set(domain, first);
  }
  return new Map(sources.map((source) => [source.id, merged.get(publisherOf(source)) ?? source.id]));
}

/** How many publishers sources have together. */
export function countPublishers(sources: Iterable<Published>): number {
  return new Set(publishersOf([...sources]).values()).size;
}

function bareName(source: Published): string {
  return sourceName(source).replace(EDITION, '').trim().toLowerCase();
}
