import { getAddressKind } from './addresses';

describe('getAddressKind', () => {
  it.each([
    // Public addresses, and addresses next to special ranges.
    ['93.184.216.34', 'public'],
    ['1.0.0.0', 'public'],
    ['9.255.255.255', 'public'],
    ['11.0.0.0', 'public'],
    ['100.63.255.255', 'public'],
    ['100.128.0.0', 'public'],
    ['172.15.255.255', 'public'],
    ['172.32.0.1', 'public'],
    ['198.17.255.255', 'public'],
    ['198.20.0.0', 'public'],
    ['223.255.255.255', 'public'],
    ['2606:4700::1111', 'public'],
    ['2001:200::1', 'public'],
    ['2001:4860:4860::8888', 'public'],
    // Private networks.
    ['10.1.2.3', 'private'],
    ['10.255.255.255', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['100.127.255.255', 'private'],
    ['fc00::1', 'private'],
    ['fd00::1', 'private'],
    ['fdff:ffff::1', 'private'],
    // Metadata services of clouds.
    ['169.254.169.254', 'local'],
    ['100.100.100.200', 'local'],
    ['168.63.129.16', 'local'],
    ['192.0.0.192', 'local'],
    ['fd00:ec2::254', 'local'],
    ['fd20:ce::254', 'local'],
    ['not an address', 'local'],
    ['', 'local'],
  ])('%s is %s', (address, kind) => {
    expect(getAddressKind(address)).toBe(kind);
  });

  // https://www.iana.org/assignments/iana-ipv4-special-registry
  it.each([
    ['this network, 0.0.0.0/8', '0.0.0.0', '0.255.255.255'],
    ['loopback, 127.0.0.0/8', '127.0.0.1', '127.255.255.255'],
    ['link-local, 169.254.0.0/16', '169.254.0.1', '169.254.255.255'],
    ['protocol assignments, 192.0.0.0/24', '192.0.0.0', '192.0.0.255'],
    ['service continuity, 192.0.0.0/29', '192.0.0.1', '192.0.0.7'],
    ['dummy, 192.0.0.8/32', '192.0.0.8', '192.0.0.8'],
    ['port control anycast, 192.0.0.9/32', '192.0.0.9', '192.0.0.9'],
    ['relays anycast, 192.0.0.10/32', '192.0.0.10', '192.0.0.10'],
    ['NAT64 discovery, 192.0.0.170/31', '192.0.0.170', '192.0.0.171'],
    ['documentation, 192.0.2.0/24', '192.0.2.0', '192.0.2.255'],
    ['AS112, 192.31.196.0/24', '192.31.196.0', '192.31.196.255'],
    ['AMT, 192.52.193.0/24', '192.52.193.0', '192.52.193.255'],
    ['6to4 relays, 192.88.99.0/24', '192.88.99.0', '192.88.99.255'],
    ['AS112, 192.175.48.0/24', '192.175.48.0', '192.175.48.255'],
    ['benchmarks, 198.18.0.0/15', '198.18.0.0', '198.19.255.255'],
    ['documentation, 198.51.100.0/24', '198.51.100.0', '198.51.100.255'],
    ['documentation, 203.0.113.0/24', '203.0.113.0', '203.0.113.255'],
    ['multicast, 224.0.0.0/4', '224.0.0.1', '239.255.255.255'],
    ['reserved, 240.0.0.0/4', '240.0.0.0', '255.255.255.254'],
    ['broadcast, 255.255.255.255/32', '255.255.255.255', '255.255.255.255'],
  ])('%s is local', (_range, first, last) => {
    expect(getAddressKind(first)).toBe('local');
    expect(getAddressKind(last)).toBe('local');
    // The same for all ways to write them in IPv6.
    for (const address of [first, last]) {
      const [a, b, c, d] = address.split('.').map(Number);
      const [high, low] = [a * 256 + b, c * 256 + d].map(n => n.toString(16));
      expect(getAddressKind(`::ffff:${address}`)).toBe('local');
      expect(getAddressKind(`::ffff:${high}:${low}`)).toBe('local');
      expect(getAddressKind(`::ffff:0:${address}`)).toBe('local');
      expect(getAddressKind(`::${address}`)).toBe('local');
      expect(getAddressKind(`64:ff9b::${address}`)).toBe('local');
      expect(getAddressKind(`64:ff9b:1::${address}`)).toBe('local');
      expect(getAddressKind(`2002:${high}:${low}::1`)).toBe('local');
    }
  });

  // https://www.iana.org/assignments/iana-ipv6-special-registry
  it.each([
    ['unspecified, ::/128', '::', '::'],
    ['loopback, ::1/128', '::1', '[::1]'],
    ['IPv4-compatible, ::/96', '::127.0.0.1', '::93.184.216.34'],
    ['translated, ::ffff:0:0:0/96', '::ffff:0:5db8:d822', '::ffff:0:7f00:1'],
    ['NAT64 at home, 64:ff9b:1::/48', '64:ff9b:1::1', '64:ff9b:1:ffff::5db8:1'],
    ['unassigned, 64:ff9b:2::', '64:ff9b:2::5db8:d822', '64:ff9b:0:1::1'],
    ['discard, 100::/64', '100::', '100::ffff:ffff:ffff:ffff'],
    ['dummy, 100:0:0:1::/64', '100:0:0:1::', '100:0:0:1:ffff::1'],
    ['protocol assignments, 2001::/23', '2001:50::1', '2001:1ff:ffff::1'],
    ['Teredo, 2001::/32', '2001::', '2001:0:5db8:d822::1'],
    ['anycast, 2001:1::1 to 2001:1::3', '2001:1::1', '2001:1::3'],
    ['benchmarks, 2001:2::/48', '2001:2::', '2001:2:0:ffff::1'],
    ['AMT, 2001:3::/32', '2001:3::', '2001:3:ffff::1'],
    ['AS112, 2001:4:112::/48', '2001:4:112::', '2001:4:112:ffff::1'],
    ['ORCHID, 2001:10::/28', '2001:10::', '2001:1f:ffff::1'],
    ['ORCHIDv2, 2001:20::/28', '2001:20::', '2001:2f:ffff::1'],
    ['remote ids of drones, 2001:30::/28', '2001:30::', '2001:3f:ffff::1'],
    ['documentation, 2001:db8::/32', '2001:db8::', '2001:db8:ffff::1'],
    ['AS112, 2620:4f:8000::/48', '2620:4f:8000::', '2620:4f:8000:ffff::1'],
    ['documentation, 3fff::/20', '3fff::', '3fff:fff:ffff::1'],
    ['unassigned, 4000::/2', '4000::', '5eff::1'],
    ['segment routing, 5f00::/16', '5f00::', '5f00:ffff::1'],
    ['unassigned, 8000::/1', '8000::', 'fbff::1'],
    ['link-local, fe80::/10', 'fe80::1%eth0', 'febf:ffff::1'],
    ['site-local, fec0::/10', 'fec0::', 'feff:ffff::1'],
    ['multicast, ff00::/8', 'ff02::1', 'ffff::1'],
  ])('%s is local', (_range, first, last) => {
    expect(getAddressKind(first)).toBe('local');
    expect(getAddressKind(last)).toBe('local');
  });

  it.each([
    ['mapped', '::ffff:10.0.0.1', 'private'],
    ['mapped', '::ffff:93.184.216.34', 'public'],
    ['mapped', '::ffff:a8fe:a9fe', 'public'],
    ['NAT64', '64:ff9b::a9fe:a9fe', 'local'],
    ['NAT64', '64:ff9b::c0a8:101', 'private'],
    ['NAT64', '64:ff9b::5db8:d822', 'public'],
    ['NAT64, metadata', '64:ff9b::a83f:8110', 'local'],
    ['6to4', '2002:7f00:1::', 'local'],
    ['6to4', '2002:c0a8:101::1', 'private'],
    ['6to4', '2002:5db8:d822::1', 'public'],
  ])(
    'checks the IPv4 address in IPv6 (%s): %s is %s',
    (_how, address, kind) => {
      expect(getAddressKind(address)).toBe(kind);
    },
  );
});
