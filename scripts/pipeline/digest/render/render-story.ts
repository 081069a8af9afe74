import type { PublishedArticle } from '../../../../src/schemas/published-article.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import type { Evidence, OneVoice, Take } from '../../../../src/schemas/take.ts';
import { englishVoiceWords, takeName } from '../../../../src/schemas/take-name.ts';
import { writeFrontMatter } from '../../../text/front-matter.ts';
import {
  heading,
  link,
  list,
  paragraph,
  plainPhrase,
  quotation,
  renderMarkdown,
  type Flow,
} from './markdown.ts';
import { sourceWords } from './source-words.ts';

/**
 * Returns `stories/SLUG.md`: the story's data as front matter; its body, for whoever reads the file, is what happened in
 * the sources' words, the world's current take, and the articles by take. Where nothing divides, only headlines stand
 * side by side.
 * @param articles the day's articles by id
 */
export function renderStory(story: Story, articles: ReadonlyMap<string, PublishedArticle>): string {
  const { summary, takes, voices, worldsTake } = story;
  const placed = new Set([...takes, ...voices].flatMap((each) => each.articles));
  const others = story.articles.filter((id) => !placed.has(id));
  // Each headline stands in the lists below.
  const sentences = summary.filter(({ block }) => block !== null);
  const body: Flow[] = [
    ...sentences.map((evidence) => quoteOf(evidence, articles)),
    ...(takes.length > 0 ? [paragraph(plainPhrase(worldsTake.sentence))] : []),
    ...takes.flatMap((take) => takeFlow(take, articles)),
    ...(voices.length > 0 ? [heading(2, plainPhrase('One voice'))] : []),
    ...voices.flatMap((voice) => voiceFlow(voice, articles)),
    ...(others.length > 0 && placed.size > 0 ? [heading(2, plainPhrase('In no take'))] : []),
    ...(others.length > 0 ? [articleList(others, articles)] : []),
  ];
  return writeFrontMatter(story, renderMarkdown(body));
}

function takeFlow(take: Take, articles: ReadonlyMap<string, PublishedArticle>): Flow[] {
  return [heading(2, plainPhrase(takeName(take))), articleList(take.articles, articles)];
}

function voiceFlow(voice: OneVoice, articles: ReadonlyMap<string, PublishedArticle>): Flow[] {
  return [
    paragraph(plainPhrase(`${englishVoiceWords(voice.articles.map((id) => articleOf(id, articles)))}:`)),
    articleList(voice.articles, articles),
  ];
}

function quoteOf({ article, text }: Evidence, articles: ReadonlyMap<string, PublishedArticle>): Flow {
  return quotation(`“${text}”`, plainPhrase(`— ${sourceWords(articleOf(article, articles))}`));
}

function articleList(ids: readonly string[], articles: ReadonlyMap<string, PublishedArticle>): Flow {
  return list(
    ids.map((id) => {
      const article = articleOf(id, articles);
      const { day, slug, title, source } = article;
      const where = source.country ? `, ${source.country}` : '';
      return [link(`/${day}/articles/${slug}/`, title), plainPhrase(` — ${sourceWords(article)}${where}`)];
    }),
  );
}

function articleOf(id: string, articles: ReadonlyMap<string, PublishedArticle>): PublishedArticle {
  const article = articles.get(id);
  if (!article) throw new Error(`render: article ${id} is in a story but not in the day`);
  return article;
}
