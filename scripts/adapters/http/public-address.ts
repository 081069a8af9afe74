import { BlockList, isIP } from 'node:net';

/**
 * IPv4 networks that are not part of the public internet, from the registries of RFC 6890 and its successors, with
 * multicast (RFC 5771): this network, private, shared, loopback, link-local (where clouds keep their metadata service),
 * protocol assignments, documentation, 6to4 relays, benchmarking, reserved and broadcast.
 */
const NOT_PUBLIC_IPV4: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/**
 * Parts of the global unicast space 2000::/3 that are not part of the public internet: IETF protocol assignments with
 * Teredo (RFC 6890), documentation (RFC 3849, RFC 9637), 6to4 (RFC 3056).
 */
const NOT_PUBLIC_IPV6: readonly [network: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** NAT64's well-known prefix (RFC 6052): IPv6-only networks reach IPv4 hosts through it. */
const NAT64 = '64:ff9b::';

const notPublic = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_IPV4) {
  notPublic.addSubnet(network, prefix, 'ipv4');
  notPublic.addSubnet(`${NAT64}${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of NOT_PUBLIC_IPV6) notPublic.addSubnet(network, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
globalUnicast.addSubnet(NAT64, 96, 'ipv6');

/**
 * Whether an IP address belongs to the public internet. False for anything else, including IPv4-mapped IPv6 addresses
 * and text that is not an address: a fetched document must not make us connect to our own network (server-side request
 * forgery).
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !notPublic.check(address, 'ipv4');
  return family === 6 && globalUnicast.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}
