import type { Day } from '../../src/schemas/day.ts';
import type { SiteSettings } from '../../src/schemas/public-form.ts';
import type { DigestOptions } from '../pipeline/digest/build-digest.ts';

/** The options of a site, apart from its days. */
export interface SiteOptions {
  /** Root of the project, which holds `content/` and `dist/`. */
  project: string;
  digest: DigestOptions;
  /** Where it is served from and whom it is made for. */
  settings: SiteSettings;
  /** Days that are only brought up to date: they are too old for feeds, search and lists. */
  unlisted?: ReadonlySet<Day> | undefined;
  /** Called at each step with a line in the present tense. */
  onStep?: (step: string) => void;
}
