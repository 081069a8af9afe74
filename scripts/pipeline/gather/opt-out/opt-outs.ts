import type { TextLimit } from '../../../../src/schemas/text-limit.ts';

/** Finds out what the files of a site ask for an address; never throws because of a server's behaviour. */
export interface OptOuts {
  /** The limits of its robots.txt, of the licences that it names, and of its tdmrep.json. */
  limitsOf(address: string): Promise<TextLimit[]>;
}
