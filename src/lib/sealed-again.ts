import type { Correction } from '../schemas/seal-chain.ts';
import { listSummaries } from './summaries.ts';
import { oncePerTurn } from './turn.ts';

/** A day that was sealed again after it was published, and what changed each time, the first change first. */
export interface SealedAgain {
  day: string;
  corrections: readonly Correction[];
}

/** The days of the site that were sealed again, the newest first. */
export const listSealedAgain = oncePerTurn(async (): Promise<SealedAgain[]> =>
  (await listSummaries()).flatMap(({ day, seal }) =>
    seal?.corrections ? [{ day, corrections: seal.corrections }] : [],
  ),
);
