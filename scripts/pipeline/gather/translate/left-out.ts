import type { Why } from '../../outcome/failure.ts';

/** The reason of ledger lines on models that were left out. */
export const MODEL_LEFT_OUT = 'model left out';

/** A model that an engine leaves out. */
export interface LeftOut {
  /** Such as `es-en base 2.1`. */
  model: string;
  why: Why;
}
