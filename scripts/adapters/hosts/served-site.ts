import type { HostHeaders } from '../../../src/schemas/host-headers.ts';
import { fileOfAddress } from '../publication/withdrawn-files.ts';
import { wholeBase } from './host-files.ts';

/** A site as a server of one's own serves it. */
export interface ServedSite {
  /** Where it is served from; undefined where no address was given. */
  site?: string | undefined;
  base?: string | undefined;
  /** The folder of the host, below which its path leads to the site. */
  root: string;
  /** Headers that the publisher adds. */
  headers?: HostHeaders | undefined;
  /** The addresses of what was withdrawn, below the root of the site. */
  withdrawn: readonly string[];
}

/** The page that stands at a withdrawn address, by that address, as paths of the host; other files have none. */
export function gonePages({ base, withdrawn }: ServedSite): Map<string, string | undefined> {
  const root = wholeBase(base);
  const addresses = [...new Set(withdrawn)].sort();
  return new Map(
    addresses.map((address) => [
      `${root}${address.slice(1)}`,
      address.endsWith('/') ? `${root}${fileOfAddress(address)}` : undefined,
    ]),
  );
}

/** The path of a site as a regular expression. */
export const basePattern = ({ base }: ServedSite): string =>
  wholeBase(base).replace(/[.~-]/g, (sign) => `[${sign}]`);

/** Host and path of a site, for comments. */
export const hostAndPath = ({ site, base }: ServedSite): string =>
  `${site?.replace(/\/$/, '') ?? 'any host'}${wholeBase(base)}`;
