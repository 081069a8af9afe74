import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Source } from '../schemas/source.ts';
import { counted } from './words.ts';

type Ownership = PublishedArticle['source']['ownership'];

/** The kinds of ownership in the order in which they are named, and what a source of each is called. */
const KINDS: readonly (readonly [kind: Ownership, one: string, many: string])[] = [
  ['private', 'privately owned source', 'privately owned sources'],
  ['public', 'public source', 'public sources'],
  ['state', 'state-owned source', 'state-owned sources'],
  ['nonprofit', 'non-profit source', 'non-profit sources'],
];

/**
 * Who owns the sources of a story, a part a kind; the copies of one agency are one voice and count as its words, not
 * as those of the owners who print them. Sources of unknown ownership are passed over in silence.
 */
export function ownershipOf(articles: readonly Pick<PublishedArticle, 'source' | 'agency'>[]): string[] {
  const own = articles.filter(({ agency }) => agency === undefined).map(({ source }) => source);
  const agencies = new Set(articles.flatMap(({ agency }) => agency ?? []));
  const told = KINDS.flatMap(([kind, one, many]) => {
    const sources = new Set(own.filter(({ ownership }) => ownership === kind).map(({ id }) => id));
    return sources.size > 0 ? [counted(sources.size, one, many)] : [];
  });
  return agencies.size > 0 ? [...told, counted(agencies.size, 'news agency', 'news agencies')] : told;
}

/** Who owns a source, in a few words: "private, The Times Group"; "unknown" where neither kind nor owner is known. */
export function ownedBy({ ownership, owner }: Pick<Source, 'ownership' | 'owner'>): string {
  if (owner === undefined) return ownership;
  return ownership === 'unknown' ? owner : `${ownership}, ${owner}`;
}
