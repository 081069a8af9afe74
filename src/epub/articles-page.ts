import { escapeHtml } from '../feeds/markup.ts';
import type { DayOfNews } from '../lib/days.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import { articleParts } from './article-parts.ts';
import { xhtmlPage } from './xhtml.ts';

/** A page of articles in no story. */
export const articlesPage = (
  title: string,
  articles: readonly PublishedArticle[],
  news: DayOfNews,
  root: string,
): string =>
  xhtmlPage(
    title,
    [`<h1>${escapeHtml(title)}</h1>`, ...articles.map((each) => articleParts(each, news, root, 2))].join(
      '\n',
    ),
  );
