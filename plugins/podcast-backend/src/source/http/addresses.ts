import ipaddr from 'ipaddr.js';

/**
 * Where an IP address leads: out to the `public` internet, into a `private` network, or to the machine itself and its
 * closest surroundings (`local`: loopback, link-local, the metadata services of clouds, and every address that is not
 * one of a host on the internet: multicast, documentation, tunnels, unassigned).
 */
export type AddressKind = 'public' | 'private' | 'local';

/** All addresses of hosts on the internet are in this part of IPv6. IANA has assigned no other. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** NAT64 for everybody. The other prefix of NAT64, 64:ff9b:1::/48, is for use inside of one network. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Services of clouds that give a machine its secrets, at addresses that look private or public. */
const METADATA = [
  '100.100.100.200/32',
  '168.63.129.16/32',
  'fd00:ec2::/32',
  'fd20:ce::/64',
].map(range => ipaddr.parseCIDR(range));

/** @param address - an IPv4 or IPv6 address; anything else is `local`, the kind that is trusted least */
export function getAddressKind(address: string): AddressKind {
  const bare = normalizeAddress(
    address.replace(/^\[|\]$/g, '').replace(/%.*$/, ''),
  );
  // `process` unwraps IPv4 addresses that are mapped into IPv6.
  return ipaddr.isValid(bare) ? getKind(ipaddr.process(bare)) : 'local';
}

/** `ipaddr.js` takes `::1.2.3.4` for a mapped address, which it is not. */
function normalizeAddress(address: string): string {
  return address.includes(':') && URL.canParse(`http://[${address}]`)
    ? new URL(`http://[${address}]`).hostname.slice(1, -1)
    : address;
}

function getKind(address: ipaddr.IPv4 | ipaddr.IPv6): AddressKind {
  if (METADATA.some(range => isIn(address, range))) {
    return 'local';
  }
  const range = address.range();
  if (isIn(address, NAT64) || range === '6to4') {
    return getKind(embeddedIPv4(address));
  }
  switch (range) {
    case 'unicast':
      return address.kind() === 'ipv4' || isIn(address, GLOBAL_UNICAST)
        ? 'public'
        : 'local';
    case 'private':
    case 'uniqueLocal':
    case 'carrierGradeNat':
      return 'private';
    default:
      return 'local';
  }
}

function isIn(
  address: ipaddr.IPv4 | ipaddr.IPv6,
  range: [ipaddr.IPv4 | ipaddr.IPv6, number],
): boolean {
  return address.kind() === range[0].kind() && address.match(range);
}

/** The IPv4 address that NAT64 or 6to4 delivers to. */
function embeddedIPv4(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 {
  const start = address.range() === '6to4' ? 2 : 12;
  return new ipaddr.IPv4(address.toByteArray().slice(start, start + 4));
}

/** Whether the host of a URL is an IP address rather than a name. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}
