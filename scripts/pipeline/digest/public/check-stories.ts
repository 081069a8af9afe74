import type { Story } from '../../../../src/schemas/story.ts';
import { isReservedSlug } from '../../../text/slug.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import { disproved, type DerivedLine } from './statement.ts';

/**
 * Checks that the stories of a public snapshot belong together: ranks from 1, one address each, and the articles that say
 * that they are in them.
 * @throws InputError at the first story that does not
 */
export function checkStories({ derived }: PublicSnapshot, lineOf: (index: number) => DerivedLine): void {
  const { stories, articles } = derived;
  const storyOf = new Map(articles.map(({ id, story }) => [id, story]));
  const [slugs, ranks] = [new Set<string>(), new Set<number>()];
  for (const [index, { slug, rank, key, articles: ids }] of stories.entries()) {
    const line = lineOf(index);
    if (slugs.has(slug) || isReservedSlug(slug)) throw disproved(line, `the slug "${slug}" is taken`);
    if (ranks.has(rank) || rank > stories.length) throw disproved(line, `the rank ${rank} is wrong`);
    if (key !== ids[0]) throw disproved(line, `its key is not that of its first article`);
    if (new Set(ids).size < ids.length) throw disproved(line, 'it has an article twice');
    const stranger = ids.find((id) => storyOf.get(id) !== slug);
    if (stranger !== undefined) throw disproved(line, `the article ${stranger} does not belong to it`);
    slugs.add(slug);
    ranks.add(rank);
  }
  const members = stories.reduce((sum, { articles: ids }) => sum + ids.length, 0);
  const claimed = articles.filter(({ story }) => story !== undefined).length;
  if (claimed !== members)
    throw disproved(lineOf(0), `${claimed} articles are in stories, which have ${members}`);
}

/**
 * Checks that a story speaks of its own articles, of stories and of earlier stories that are there.
 * @throws InputError when it does not
 */
export function checkStory(
  story: Story,
  { manifest, derived, earlier }: PublicSnapshot,
  line: DerivedLine,
): void {
  const { day, links, takes, voices, writtenSummary, titleArticle, related, thread } = story;
  if (day !== manifest.day) throw disproved(line, `it is of ${day}`);
  const own = new Set(story.articles);
  const named = [
    titleArticle,
    ...links.map(({ article }) => article),
    ...takes.flatMap(({ articles, placed }) => [...articles, ...placed.map(({ article }) => article)]),
    ...voices.flatMap(({ articles }) => articles),
    ...(writtenSummary?.sentences.flatMap(({ cites }) => cites) ?? []),
  ];
  const stranger = named.find((id) => !own.has(id));
  if (stranger !== undefined) throw disproved(line, `it names ${stranger}, which is not its article`);
  const slugs = new Set(derived.stories.map(({ slug }) => slug));
  const lost = related.find((slug) => !slugs.has(slug));
  if (lost !== undefined) throw disproved(line, `there is no story "${lost}" beside it`);
  const wrong = thread.earlier.find(
    (before) =>
      !earlier.some(
        ({ thread: id, day, slug, title }) =>
          id === thread.id && day === before.day && slug === before.slug && title === before.title,
      ),
  );
  if (wrong)
    throw disproved(line, `its earlier story "${wrong.slug}" of ${wrong.day} is not in earlier.jsonl`);
}
