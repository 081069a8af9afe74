import type { Entry } from '../../../../src/schemas/entry.ts';
import type { Source } from '../../../../src/schemas/source.ts';
import type { Why } from '../../outcome/failure.ts';

/** An entry that may become an article. */
export interface Candidate {
  source: Source;
  entry: Entry & { url: string; title: string };
  /** By what it is recognised when it comes again: its address without tracking, AMP and mobile forms. */
  address: string;
}

/** An entry that does not, and why: in the ledger's words, and exactly. It may be a good one, of which there were too many. */
export interface DroppedEntry extends Why {
  entry: Entry;
  stage: 'parse' | 'select' | 'extract';
}

/** A stage's judgement of what it was given: each in one of the two. */
export interface Sifted<Kept> {
  kept: Kept[];
  dropped: DroppedEntry[];
}
