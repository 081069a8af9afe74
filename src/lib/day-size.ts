import type { DayOfNews } from './days.ts';
import { counted } from './words.ts';

/** How much a day has: `72 stories from 500 articles`. */
export const daySize = ({ stories, articles }: Pick<DayOfNews, 'stories' | 'articles'>): string =>
  `${counted(stories.length, 'story', 'stories')} from ${counted(articles.length, 'article')}`;
