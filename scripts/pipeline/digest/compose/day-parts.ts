import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { Profiles } from '../profile-articles.ts';
import type { CoverageOptions } from './coverage-options.ts';
import type { CoveredCluster } from './cover-stories.ts';
import type { PicturePolicy } from '../../../../src/schemas/picture.ts';
import type { TextPolicy } from './excerpt.ts';

/** The inputs of a day's digest. */
export interface DigestParts {
  snapshot: Snapshot;
  /** The day's articles, as far as they may be quoted. */
  articles: readonly DayArticle[];
  profiles: Profiles;
  /** The ids of the articles of each event, stories or not. */
  groups: readonly (readonly string[])[];
  stories: readonly CoveredCluster[];
  /** The thresholds by which the stories' coverage was measured. */
  coverage: CoverageOptions;
  policy: TextPolicy;
  /** Most characters of an excerpt. */
  excerpt?: number | undefined;
  images: PicturePolicy;
}
