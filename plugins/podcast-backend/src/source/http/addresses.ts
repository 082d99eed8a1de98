import ipaddr from 'ipaddr.js';

/**
 * Where an IP address leads: out to the `public` internet, into a `private` network, or to the machine itself and its
 * closest surroundings (`local`: loopback, link-local with the metadata services of clouds, multicast, unassigned).
 */
export type AddressKind = 'public' | 'private' | 'local';

/** @param address - an IPv4 or IPv6 address; anything else is `local`, the kind that is trusted least */
export function kindOfAddress(address: string): AddressKind {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) {
    return 'local';
  }
  // `process` unwraps IPv4 addresses that are written as IPv6 ones.
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === 'ipv6') {
    const embedded = embeddedIPv4(parsed as ipaddr.IPv6);
    if (embedded) {
      return kindOfAddress(embedded);
    }
  }
  switch (parsed.range()) {
    case 'unicast':
      return 'public';
    case 'private':
    case 'uniqueLocal':
    case 'carrierGradeNat':
      return 'private';
    default:
      return 'local';
  }
}

/** The IPv4 address that NAT64 and 6to4 would deliver to. */
function embeddedIPv4(address: ipaddr.IPv6): string | undefined {
  const bytes = address.toByteArray();
  switch (address.range()) {
    case 'rfc6052':
      return bytes.slice(12).join('.');
    case '6to4':
      return bytes.slice(2, 6).join('.');
    default:
      return undefined;
  }
}

/** Whether the host of a URL is an IP address rather than a name. */
export function isAddress(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}
