import type { SiteSettings } from '../../../src/schemas/public-form.ts';
import type { DigestOptions } from '../../pipeline/digest/build-digest.ts';
import type { Signer } from '../../pipeline/snapshot/sign/signer.ts';
import type { Stage } from './stage.ts';

/** The options of a site, apart from its days. */
export interface SiteOptions {
  /** Root of the project, which holds `content/` and `dist/`. */
  project: string;
  digest: DigestOptions;
  /** Where it is served from and whom it is made for. */
  settings: SiteSettings;
  /** Who signs the public snapshots that are made; without, they have no signature. */
  signer?: Signer | undefined;
  /** Called at each step with a line in the present tense. */
  onStep?: (step: string) => void;
  /** Called when the work turns to another stage. */
  onStage?: (stage: Stage) => void;
}
