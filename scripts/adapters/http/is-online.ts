import { setTimeout as sleep } from 'node:timers/promises';
import type { Network } from './network.ts';

/** How many hosts are looked up, and how long they have to be found, in milliseconds. */
const HOSTS_ASKED = 5;
const PATIENCE = 4_000;

/**
 * Whether the network can be reached: whether the name of any of the hosts can be resolved. Nothing is sent to
 * them.
 * @param addresses addresses on the hosts that are wanted; a few of them are looked at
 */
export async function isOnline(network: Network, addresses: readonly string[]): Promise<boolean> {
  const step = Math.max(1, Math.floor(addresses.length / HOSTS_ASKED));
  const asked = addresses.filter((_, index) => index % step === 0).slice(0, HOSTS_ASKED);
  const lookups = asked.map(async (address) => {
    const found = await network.resolve(new URL(address).hostname);
    if (found.length === 0) throw new Error('no address');
    return true;
  });
  const patience = new AbortController();
  const tooLate = sleep(PATIENCE, false, { signal: patience.signal }).catch(isCalledOff);
  const isFound = await Promise.race([Promise.any(lookups).catch(areAllLost), tooLate]);
  patience.abort();
  return isFound;
}

/** False when a wait was called off; any other error is thrown. */
function isCalledOff(error: unknown): false {
  if ((error as Error).name === 'AbortError') return false;
  throw error;
}

/** False when not one of several promises was kept; any other error is thrown. */
function areAllLost(error: unknown): false {
  if (error instanceof AggregateError) return false;
  throw error;
}
