import { writeFrontMatter } from '../../../text/front-matter.ts';
import type { ComposedDay } from '../compose/compose-day.ts';
import { blocksToMarkdown } from './blocks-to-markdown.ts';
import { renderDigest } from './render-digest.ts';
import { renderStory } from './render-story.ts';

/** The files of a day's digest: text keyed by path relative to `content/digests/DAY/`. */
export type RenderedDay = Map<string, string>;

/** Returns a day's digest as Markdown with YAML front matter. */
export function renderDay(day: ComposedDay): RenderedDay {
  const articles = new Map(day.articles.map(({ frontMatter }) => [frontMatter.id, frontMatter]));
  return new Map([
    ['digest.md', renderDigest(day)],
    ...day.stories.map((story) => [`stories/${story.slug}.md`, renderStory(story, articles)] as const),
    ...day.articles.map(
      ({ frontMatter, body }) =>
        [`articles/${frontMatter.slug}.md`, writeFrontMatter(frontMatter, blocksToMarkdown(body))] as const,
    ),
  ]);
}
