import { type LookupFunction, isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { Network } from './network.ts';
import { isPublicAddress } from './public-address.ts';

/** A connection that we do not make: the address is not of the public internet. Thrown through undici, which asks. */
export class AddressNotAllowed extends Error {
  constructor(hostname: string, address: string) {
    super(hostname === address ? `${address} is not public` : `${hostname} leads to ${address}, not public`);
    this.name = 'AddressNotAllowed';
  }
}

/** Longest header section, in bytes; news sites send at most about 12 kB (measured on 269 pages' hosts). */
const MAX_HEADER_BYTES = 32 * 1024;

/**
 * An HTTP client whose every connection is checked at the moment it is made: addresses written in the URL here,
 * because `lookup` is not called for them, and resolved ones in `lookup`, whose answer is the address that is
 * then connected to, so that no second resolution can give another one (DNS rebinding).
 * @param timeout how long a connection may take, TLS included, in milliseconds
 * @param ca certificates to trust beside the usual ones
 */
export function guardedAgent(network: Network, timeout: number, ca?: string): Agent {
  // Undici takes a body that an HTTP/2 stream cuts off for whole, and counts no header there.
  const connect = buildConnector({
    allowH2: false,
    timeout,
    lookup: checkedLookup(network),
    ...(ca === undefined ? {} : { ca }),
  });
  return new Agent({
    allowH2: false,
    connections: 1,
    pipelining: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    connect: (options, callback) => {
      const literal = options.hostname.replace(/^\[|\]$/g, '');
      if (isIP(literal) !== 0 && !isPublicAddress(literal)) {
        callback(new AddressNotAllowed(literal, literal), null);
        return;
      }
      connect(network.port === undefined ? options : { ...options, port: String(network.port) }, callback);
    },
  });
}

function checkedLookup(network: Network): LookupFunction {
  return (hostname, { all }, callback) => {
    void resolveChecked(network, hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (all) callback(null, addresses);
        else if (first) callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, []),
    );
  };
}

async function resolveChecked(network: Network, hostname: string) {
  const addresses = await network.resolve(hostname);
  const forbidden = addresses.find(({ address }) => !network.mayConnect(address));
  if (forbidden) throw new AddressNotAllowed(hostname, forbidden.address);
  if (addresses.length === 0)
    throw Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
  return addresses;
}
