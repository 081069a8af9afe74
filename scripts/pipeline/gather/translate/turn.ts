import type { Why } from '../../outcome/failure.ts';

/** In which order a day is translated, and until when. */
export interface Turn {
  /** The ids of the articles that come first: those of the day's stories. */
  first: ReadonlySet<string>;
  /** Whether the time of the run is over: then nothing more is translated, and the ledger says so. */
  isOver: () => boolean;
}

/** All articles alike, for as long as it takes. */
export const UNHURRIED: Turn = { first: new Set(), isOver: () => false };

/** Why a text stays in its own language when the time of the run is over. */
export const OUT_OF_TIME: Why<'out of time'> = {
  reason: 'out of time',
  detail: 'the time of the run was over before it was translated',
};
