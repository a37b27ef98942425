import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * A webhook's address is somebody's wish, and this process stands inside a network. So it calls only addresses of the
 * public internet: not its own machine, not its neighbours, not the metadata service of its cloud.
 */
export class AddressNotPublic extends Error {
  constructor(readonly address: string) {
    super(`${address} is not an address of the public internet`);
    this.name = 'AddressNotPublic';
  }
}

/** All that is given out of IPv6 for the internet so far (RFC 4291, 2.4): whatever carries an IPv4 address inside lies elsewhere or is named. */
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/** Global unicast, and nothing that a special purpose was given to (IANA's registries of RFC 6890). */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.isIPv4MappedAddress()) return isPublicAddress(parsed.toIPv4Address().toString());
  return parsed.range() === 'unicast' && parsed.match(globalUnicast);
};

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/**
 * The one address that a host name means now. The caller connects to this very address: a name that is asked again may
 * answer something else (DNS rebinding). A name that also leads inside is not trusted to lead outside.
 * @throws {AddressNotPublic}
 */
export const resolveHost = async (hostname: string, allowPrivate: boolean): Promise<ResolvedAddress> => {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await lookup(host, { all: true });
  const inside = found.find(({ address }) => !isPublicAddress(address));
  if (inside && !allowPrivate) throw new AddressNotPublic(inside.address);
  const [first] = found;
  if (!first) throw new Error(`${host} has no address`);
  return first;
};
