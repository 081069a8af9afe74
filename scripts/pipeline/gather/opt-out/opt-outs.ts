import type { TextLimit } from '../../../../src/schemas/text-limit.ts';

/** Finds out what the files of a site ask for an address; never throws because of a server's behaviour. */
export interface OptOuts {
  /**
   * The limits of its robots.txt, of its tdmrep.json, and of the licences that the robots.txt or the page names.
   * @param licences addresses of licences that the page names
   */
  limitsOf(address: string, licences?: readonly string[]): Promise<TextLimit[]>;
  /** Whether the policy at an address lifts the reservation of text mining that names it. */
  permits(policy: string): Promise<boolean>;
}

/**
 * Limits without a reservation of text mining that its policy lifts.
 * @param policy absolute address of the policy that was named with the reservation
 */
export async function withPolicy(
  limits: readonly TextLimit[],
  policy: string | undefined,
  optOuts: Pick<OptOuts, 'permits'>,
): Promise<TextLimit[]> {
  const isReserved = limits.some(({ rule }) => rule === 'tdm-reservation');
  const isLifted = isReserved && policy !== undefined && (await optOuts.permits(policy));
  return limits.filter(({ rule }) => !isLifted || rule !== 'tdm-reservation');
}
