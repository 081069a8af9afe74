import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isPublicAddress } from './public-address.ts';

/** How names become addresses, and which of those may be connected to. */
export interface Network {
  /** All addresses of a host name. @throws an error with the code ENOTFOUND or EAI_AGAIN when it has none */
  resolve(hostname: string): Promise<LookupAddress[]>;
  /** Whether an address that a name resolved to may be connected to. Literal addresses must be public. */
  mayConnect(address: string): boolean;
  /** The port to connect to instead of the URL's. */
  port?: number;
}

/** The internet, by the machine's own resolver; nothing but public addresses. */
export const publicNetwork: Network = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  mayConnect: isPublicAddress,
};

/**
 * A network where every name leads to one server on this machine, for tests. It is chosen by the environment
 * of the command, which no feed can set; addresses written in a URL must be public as on the internet.
 */
export function loopbackNetwork(port: number): Network {
  return {
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    mayConnect: (address) => address === '127.0.0.1',
    port,
  };
}

/**
 * The network that `OVERVIEW_TEST_ORIGIN` names by a port of this machine, else the internet.
 * @throws InputError when it names no port
 */
export function networkOf(environment: Record<string, string | undefined>): Network {
  const origin = environment.OVERVIEW_TEST_ORIGIN;
  if (!origin) return publicNetwork;
  const port = Number(origin);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return loopbackNetwork(port);
  throw new InputError('OVERVIEW_TEST_ORIGIN', `"${origin}" is not a port`, 'give a port of this machine');
}
