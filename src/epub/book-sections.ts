import { t } from '../interface/t.ts';
import type { DayOfNews } from '../lib/days.ts';
import { TOPIC_GROUPS } from '../lib/topic-groups.ts';
import type { PublishedArticle } from '../schemas/published-article.ts';
import type { Story } from '../schemas/story.ts';

/** Articles of one page: with full texts some hundred kilobytes, which every e-reader turns quickly. */
const ARTICLES_OF_PAGE = 25;

/** A section of the book, as of a newspaper. */
export interface BookSection {
  name: string;
  /** Its stories in order of rank, each with the file of its page. */
  stories: { file: string; story: Story }[];
  /** Its articles in no story, newest first, page by page. */
  rest: { file: string; articles: PublishedArticle[] }[];
}

/** The sections that have something, in the order of the site. */
export function bookSections({ stories, articles }: Pick<DayOfNews, 'stories' | 'articles'>): BookSection[] {
  return TOPIC_GROUPS.map(({ slug, name, topics }) => {
    const own = stories.filter(({ topic }) => topics.includes(topic));
    const lone = articles.filter(({ topic, story }) => story === undefined && topics.includes(topic));
    return {
      name: t(name),
      stories: own.map((story, index) => ({ file: `${slug}-${index + 1}.xhtml`, story })),
      rest: pagesOf(lone).map((page, index) => ({ file: `${slug}-more-${index + 1}.xhtml`, articles: page })),
    };
  }).filter((section) => section.stories.length + section.rest.length > 0);
}

const pagesOf = (articles: readonly PublishedArticle[]): PublishedArticle[][] =>
  Array.from({ length: Math.ceil(articles.length / ARTICLES_OF_PAGE) }, (_, page) =>
    articles.slice(page * ARTICLES_OF_PAGE, (page + 1) * ARTICLES_OF_PAGE),
  );

/** What the articles in no story are called, page by page. */
export const restTitle = (section: string, page: number, pages: number): string =>
  pages > 1
    ? t('More of {section} ({page} of {pages})', { section, page, pages })
    : t('More of {section}', { section });
