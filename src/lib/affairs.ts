import type { Story } from '../schemas/story.ts';

/** A story that stands for its affair, and the others of it. */
export interface Affair<S> {
  first: S;
  /** What goes on with it, nearest first. */
  others: S[];
}

/**
 * Parts stories, in ranked order, into affairs, such as a truce and the raid after it: each is led by its first story, and
 * has those that are related to that one and to none before it.
 */
export function affairsOf<S extends Pick<Story, 'slug' | 'related'>>(stories: readonly S[]): Affair<S>[] {
  const affairs: Affair<S>[] = [];
  for (const story of stories) {
    const known = affairs.find(({ first }) => areRelated(first, story));
    if (known) known.others.push(story);
    else affairs.push({ first: story, others: [] });
  }
  for (const { first, others } of affairs) others.sort((a, b) => nearness(first, a) - nearness(first, b));
  return affairs;
}

type Relatable = Pick<Story, 'slug' | 'related'>;

const areRelated = (a: Relatable, b: Relatable): boolean =>
  a.related.includes(b.slug) || b.related.includes(a.slug);

/** The place of a story among those related to the first of its affair, of which the nearest comes first. */
function nearness({ related }: Relatable, { slug }: Relatable): number {
  const place = related.indexOf(slug);
  return place < 0 ? related.length : place;
}
