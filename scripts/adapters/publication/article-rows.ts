import { join } from 'node:path';

/** Where a built site has the articles of a day, a row each (`src/open-data/`). */
export const articleRowsOf = (dist: string, day: string): string =>
  join(dist, 'data', day, 'articles.ndjson');
