import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { pageTypes, readBuiltSite } from '../../scripts/bench/page-types.ts';
import { readFrontMatter } from '../../src/markdown/read-markdown.ts';
import { publishedArticleSchema, type PublishedArticle } from '../../src/schemas/published-article.ts';
import { storySchema, type Story } from '../../src/schemas/story.ts';

const DAY = '2026-03-18';

const read = (kind: 'stories' | 'articles'): unknown[] => {
  const folder = join(inject('sampleProject'), 'content/digests', DAY, kind);
  return readdirSync(folder).map((name) => readFrontMatter(readFileSync(join(folder, name), 'utf8')).data);
};

/** The stories of the built sample, as in its Markdown. */
export const readStories = (): Story[] => read('stories').map((data) => storySchema.parse(data));

/** The articles of the built sample, as in its Markdown. */
export const readArticles = (): PublishedArticle[] =>
  read('articles').map((data) => publishedArticleSchema.parse(data));

/** A story of the sample that divides into takes, and its article that is translated from Arabic. */
export function arabicArticle(): { story: Story; article: PublishedArticle } {
  const stories = new Map(readStories().map((story) => [story.slug, story]));
  for (const article of readArticles()) {
    const story = stories.get(article.story ?? '');
    const isDivided = story !== undefined && story.takes.length > 0;
    // A headline that is the story's title is not printed again on its page.
    if (article.original?.language === 'ar' && isDivided && article.title !== story.title)
      return { story, article };
  }
  throw new Error('the sample has no story with takes and an Arabic article');
}

/** The path of one page of every route, by what it is, and of an article whose original is read from right to left. */
export function pagesToLookAt(): [what: string, path: string][] {
  const types = pageTypes(readBuiltSite(join(inject('sampleProject'), 'dist')));
  const { article } = arabicArticle();
  return [
    ...types.map(({ route, path }): [string, string] => [route, path]),
    ['article with an original from right to left', `/${DAY}/articles/${article.slug}/`],
  ];
}
