import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { Why } from '../../outcome/failure.ts';

/** An entry that may become an article. */
export interface Candidate {
  source: Source;
  entry: Entry & { url: string; title: string };
  /** The key by which duplicates are recognised: its address without tracking, AMP and mobile forms. */
  address: string;
  /**
   * Whether it is known to have come since the day before, as no earlier day has seen it in a feed that gives no dates.
   */
  hasArrived?: boolean | undefined;
}

/**
 * An entry that will not, with the ledger's reason and the details. It may be a good one, dropped because there were
 * too many.
 */
export interface DroppedEntry extends Why {
  entry: Entry;
  stage: 'parse' | 'select' | 'extract';
}

/** A stage's result: each of its inputs is in one of the two lists. */
export interface Sifted<Kept> {
  kept: Kept[];
  dropped: DroppedEntry[];
}
