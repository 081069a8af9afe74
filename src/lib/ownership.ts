import { t } from '../interface/t.ts';
import { phrase } from '../schemas/phrase.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Source } from '../schemas/source.ts';
import { counted } from './words.ts';

type Ownership = PublishedArticle['source']['ownership'];

/** The kinds of ownership in display order, with what counts their sources. */
const KINDS: readonly (readonly [kind: Ownership, counted: (count: number) => string])[] = [
  ['private', (count) => counted(count, 'privately owned source')],
  ['public', (count) => counted(count, 'public-service source')],
  ['state', (count) => counted(count, 'state-owned source')],
  ['nonprofit', (count) => counted(count, 'non-profit source')],
];

/** The kinds of ownership that can be chosen, in display order, with their names. */
export const OWNERSHIP_NAMES: readonly (readonly [kind: Ownership, name: string])[] = [
  ['private', phrase('Private')],
  ['public', phrase('Public service')],
  ['state', phrase('State')],
  ['nonprofit', phrase('Non-profit')],
];

/**
 * Counts a story's sources by kind of ownership, for example `2 state-owned sources`. All copies of one agency report
 * count as that agency, not as the sources that print them. Sources of unknown ownership are left out.
 */
export function ownershipOf(articles: readonly Pick<PublishedArticle, 'source' | 'agency'>[]): string[] {
  const own = articles.filter(({ agency }) => agency === undefined).map(({ source }) => source);
  const agencies = new Set(articles.flatMap(({ agency }) => agency ?? []));
  const counts = KINDS.flatMap(([kind, countedAs]) => {
    const sources = new Set(own.filter(({ ownership }) => ownership === kind).map(({ id }) => id));
    return sources.size > 0 ? [countedAs(sources.size)] : [];
  });
  return agencies.size > 0 ? [...counts, counted(agencies.size, 'news agency', 'news agencies')] : counts;
}

/** The kinds of ownership as words about one source. */
const OWNED: Readonly<Record<Exclude<Ownership, 'unknown'>, string>> = {
  private: phrase('privately owned'),
  public: phrase('public service'),
  state: phrase('state-owned'),
  nonprofit: phrase('non-profit'),
};

/** Who owns a source, for example `privately owned (The Times Group)`; nothing if neither kind nor owner is known. */
export function ownedBy({ ownership, owner }: Pick<Source, 'ownership' | 'owner'>): string | undefined {
  if (ownership === 'unknown') return owner;
  const words = t(OWNED[ownership]);
  return owner === undefined ? words : `${words} (${owner})`;
}
