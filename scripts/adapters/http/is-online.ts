import { setTimeout as sleep } from 'node:timers/promises';
import type { Network } from './network.ts';

/** Number of hosts that are looked up, and the time limit for it, in milliseconds. */
const HOSTS_ASKED = 5;
const PATIENCE = 4_000;

/**
 * Whether the network can be reached: whether the name of any of the hosts resolves. Nothing is sent to them.
 * @param addresses addresses on the wanted hosts; only a few are looked up
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

/** Returns false for an aborted wait; throws any other error. */
function isCalledOff(error: unknown): false {
  if ((error as Error).name === 'AbortError') return false;
  throw error;
}

/** Returns false when all promises were rejected; throws any other error. */
function areAllLost(error: unknown): false {
  if (error instanceof AggregateError) return false;
  throw error;
}
