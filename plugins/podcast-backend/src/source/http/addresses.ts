import ipaddr from 'ipaddr.js';

/**
 * The kind of an IP address: `public` on the internet, `private` in a private network, or `local`: loopback, link-local, metadata
 * services of clouds, and all special addresses, such as multicast, documentation, tunnels and unassigned ones.
 */
export type AddressKind = 'public' | 'private' | 'local';

/** All public IPv6 addresses. IANA has assigned no others. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Global NAT64. The other prefix, 64:ff9b:1::/48, is for use in a private network. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/** Metadata services of clouds, which return secrets. Their addresses look private or public. */
const METADATA = [
  '100.100.100.200/32',
  '168.63.129.16/32',
  'fd00:ec2::/32',
  'fd20:ce::/64',
].map(range => ipaddr.parseCIDR(range));

/** @param address - IPv4 or IPv6; anything else counts as `local`, the least trusted kind */
export function getAddressKind(address: string): AddressKind {
  const bare = normalizeAddress(
    address.replace(/^\[|\]$/g, '').replace(/%.*$/, ''),
  );
  // `process` unwraps IPv4 addresses that are mapped into IPv6.
  return ipaddr.isValid(bare) ? getKind(ipaddr.process(bare)) : 'local';
}

/** `ipaddr.js` mistakes `::1.2.3.4` for a mapped address. */
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

/** Returns the IPv4 address in a NAT64 or 6to4 address. */
function embeddedIPv4(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 {
  const start = address.range() === '6to4' ? 2 : 12;
  return new ipaddr.IPv4(address.toByteArray().slice(start, start + 4));
}

/** Whether the host of a URL is an IP address. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}
