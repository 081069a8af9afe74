import { t } from '../interface/t.ts';
import type { DayOfNews } from './days.ts';
import { counted } from './words.ts';

/** How much a day has: `72 stories from 500 articles`. */
export const daySize = ({ stories, articles }: Pick<DayOfNews, 'stories' | 'articles'>): string =>
  t('{stories} from {articles}', {
    stories: counted(stories.length, 'story', 'stories'),
    articles: counted(articles.length, 'article'),
  });
