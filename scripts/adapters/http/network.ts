import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isPublicAddress } from './public-address.ts';

/** How host names are resolved, and which addresses may be connected to. */
export interface Network {
  /**
   * Resolves a host name to all its addresses. @throws an error with the code ENOTFOUND or EAI_AGAIN when it has none
   */
  resolve(hostname: string): Promise<LookupAddress[]>;
  /** Whether a resolved address may be connected to. Literal addresses must be public. */
  mayConnect(address: string): boolean;
  /** The port to connect to instead of that in the URL. */
  port?: number;
}

/** The internet, through the system resolver; public addresses only. */
export const publicNetwork: Network = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  mayConnect: isPublicAddress,
};

/**
 * A network for tests, where every name resolves to one server on this machine. Only the environment of the command can
 * select it, never a feed; literal addresses in a URL must still be public.
 */
export function loopbackNetwork(port: number): Network {
  return {
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    mayConnect: (address) => address === '127.0.0.1',
    port,
  };
}

/**
 * The test network if `OVERVIEW_TEST_ORIGIN` names a port of this machine, else the internet.
 * @throws InputError when its value is not a port
 */
export function networkOf(environment: Record<string, string | undefined>): Network {
  const origin = environment.OVERVIEW_TEST_ORIGIN;
  if (!origin) return publicNetwork;
  const port = Number(origin);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return loopbackNetwork(port);
  throw new InputError('OVERVIEW_TEST_ORIGIN', `"${origin}" is not a port`, 'give a port of this machine');
}
