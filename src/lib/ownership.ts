import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Source } from '../schemas/source.ts';
import { counted } from './words.ts';

type Ownership = PublishedArticle['source']['ownership'];

/** The kinds of ownership in display order, with the noun for one source and for several. */
const KINDS: readonly (readonly [kind: Ownership, one: string, many: string])[] = [
  ['private', 'privately owned source', 'privately owned sources'],
  ['public', 'public-service source', 'public-service sources'],
  ['state', 'state-owned source', 'state-owned sources'],
  ['nonprofit', 'non-profit source', 'non-profit sources'],
];

/** The kinds of ownership that can be chosen, in display order, with their names. */
export const OWNERSHIP_NAMES: readonly (readonly [kind: Ownership, name: string])[] = [
  ['private', 'Private'],
  ['public', 'Public service'],
  ['state', 'State'],
  ['nonprofit', 'Non-profit'],
];

/**
 * Counts a story's sources by kind of ownership, for example `2 state-owned sources`. All copies of one agency report
 * count as that agency, not as the sources that print them. Sources of unknown ownership are left out.
 */
export function ownershipOf(articles: readonly Pick<PublishedArticle, 'source' | 'agency'>[]): string[] {
  const own = articles.filter(({ agency }) => agency === undefined).map(({ source }) => source);
  const agencies = new Set(articles.flatMap(({ agency }) => agency ?? []));
  const counts = KINDS.flatMap(([kind, one, many]) => {
    const sources = new Set(own.filter(({ ownership }) => ownership === kind).map(({ id }) => id));
    return sources.size > 0 ? [counted(sources.size, one, many)] : [];
  });
  return agencies.size > 0 ? [...counts, counted(agencies.size, 'news agency', 'news agencies')] : counts;
}

/** The kinds of ownership as words about one source. */
const OWNED: Readonly<Record<Exclude<Ownership, 'unknown'>, string>> = {
  private: 'privately owned',
  public: 'public service',
  state: 'state-owned',
  nonprofit: 'non-profit',
};

/** Who owns a source, for example `privately owned (The Times Group)`; nothing if neither kind nor owner is known. */
export function ownedBy({ ownership, owner }: Pick<Source, 'ownership' | 'owner'>): string | undefined {
  if (ownership === 'unknown') return owner;
  return owner === undefined ? OWNED[ownership] : `${OWNED[ownership]} (${owner})`;
}
