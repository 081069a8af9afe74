import type { DigestOptions } from '../pipeline/digest/build-digest.ts';

/** The options of a site, apart from its days. */
export interface SiteOptions {
  /** Root of the project, which holds `content/` and `dist/`. */
  project: string;
  digest: DigestOptions;
  site?: string | undefined;
  base?: string | undefined;
  /** Called at each step with a line in the present tense. */
  onStep?: (step: string) => void;
}
