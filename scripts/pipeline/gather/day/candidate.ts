import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { Why } from '../../outcome/failure.ts';

/** An entry that may become an article. */
export interface Candidate extends Partial<Arrival> {
  source: Source;
  entry: Entry & { url: string; title: string };
  /** The key by which duplicates are recognised: its address without tracking, AMP and mobile forms. */
  address: string;
  /** Whether its feed gives it the time of reading for a date, which is left out. */
  isDatedByReading?: true;
}

/** What earlier days say of when an entry came. */
export interface Arrival {
  /** Whether it has come since its feed, which gives no dates, was last read: then it may be dated by the time of fetching. */
  hasArrived: boolean;
  /** Whether it can be one of the day before that its feed lists late. */
  mayBeLate: boolean;
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
