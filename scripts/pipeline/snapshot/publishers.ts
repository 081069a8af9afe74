import { getDomain } from 'tldts';
import { type Source, sourceName } from '../../../src/schemas/source.ts';

type Published = Pick<Source, 'id' | 'name' | 'nameEnglish' | 'homepage' | 'owner'>;

/** The part of an edition's name that is not its publisher's: `Al Jazeera (Arabic)`, `Al Jazeera English`. */
const EDITION =
  /\s*\([^()]*\)|\s+(?:in\s+)?(?:arabic|chinese|dutch|english|french|german|hindi|italian|japanese|korean|persian|polish|portuguese|russian|spanish|swahili|turkish|ukrainian|urdu)$/giu;

/**
 * The publisher of a source: the registrable domain of its homepage (`spectator.sme.sk` and `www.sme.sk` are one), by
 * the Public Suffix List with its private part, so two blogs on one host are two publishers; the host if it has no such
 * domain.
 */
export function publisherOf({ homepage }: Pick<Source, 'homepage'>): string {
  return getDomain(homepage, { allowPrivateDomains: true }) ?? new URL(homepage).hostname;
}

/**
 * The publisher of each source, by source id. Editions of one site are often separate sources: those on one registrable
 * domain have the same publisher, and so have those with the same stated owner and name, on any domain. The same owner
 * alone is not enough: two papers of a group are two publishers.
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

/** Number of different publishers of some sources. */
export function countPublishers(sources: Iterable<Published>): number {
  return new Set(publishersOf([...sources]).values()).size;
}

function bareName(source: Published): string {
  return sourceName(source).replace(EDITION, '').trim().toLowerCase();
}
