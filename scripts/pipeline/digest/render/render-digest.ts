import type { Story } from '../../../../src/schemas/story.ts';
import { writeFrontMatter } from '../../../text/front-matter.ts';
import type { ComposedDay } from '../compose/compose-day.ts';
import { link, list, paragraph, plainPhrase, renderMarkdown, type Flow } from './markdown.ts';
import { countOf } from '../../../text/count-of.ts';

/**
 * Returns `digest.md`: the digest's data as front matter; its body lists the stories in order of rank, for whoever reads
 * the file.
 */
export function renderDigest({ digest, stories, articles }: ComposedDay): string {
  const alone = articles.filter(({ frontMatter }) => !frontMatter.story).length;
  const body: Flow[] = [
    ...(stories.length > 0 ? [list(stories.map(storyLine))] : []),
    ...(alone > 0 ? [paragraph(plainPhrase(`Articles on events found in one source only: ${alone}.`))] : []),
  ];
  return writeFrontMatter(digest, renderMarkdown(body));
}

function storyLine({ day, slug, title, articles, countries }: Story) {
  const from = countOf(countries.length, 'country', 'countries');
  return [link(`/${day}/${slug}/`, title), plainPhrase(`: ${articles.length} articles from ${from}`)];
}
