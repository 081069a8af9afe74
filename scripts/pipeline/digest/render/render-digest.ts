import type { Story } from '../../../../src/schemas/story.ts';
import { takeName } from '../../../../src/schemas/take-name.ts';
import { writeFrontMatter } from '../../../text/front-matter.ts';
import type { ComposedDay } from '../compose/compose-day.ts';
import { heading, link, list, paragraph, plain, renderMarkdown, type Flow } from './markdown.ts';
import { sourceWords } from './source-words.ts';

/**
 * Returns `digest.md`: the digest's data as front matter; its body is what a subscriber reads: every story with its
 * takes, and every article whose event only one source reports.
 */
export function renderDigest({ digest, stories, articles }: ComposedDay): string {
  const alone = articles.filter(({ frontMatter }) => !frontMatter.story);
  const body: Flow[] = [...stories.flatMap(storyFlow)];
  if (alone.length > 0) {
    body.push(
      heading(2, plain('Found in one source only')),
      list(
        alone.map(({ frontMatter }) => [
          link(`/${digest.day}/articles/${frontMatter.slug}/`, frontMatter.title),
          plain(` — ${sourceWords(frontMatter)}`),
        ]),
      ),
    );
  }
  return writeFrontMatter(digest, renderMarkdown(body));
}

function storyFlow(story: Story): Flow[] {
  const countries = story.countries.length === 1 ? '1 country' : `${story.countries.length} countries`;
  return [
    heading(2, link(`/${story.day}/${story.slug}/`, story.title)),
    paragraph(plain(`${story.articles.length} articles from ${countries}. ${story.worldsTake.sentence}`)),
    ...(story.takes.length > 0 ? [list(story.takes.map((take) => [plain(takeName(take))]))] : []),
  ];
}
