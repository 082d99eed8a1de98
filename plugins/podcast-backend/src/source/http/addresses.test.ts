import { kindOfAddress } from './addresses';

describe('kindOfAddress', () => {
  it.each([
    ['93.184.216.34', 'public'],
    ['2606:4700::1111', 'public'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd00::1', 'private'],
    ['127.0.0.1', 'local'],
    ['127.1.2.3', 'local'],
    ['0.0.0.0', 'local'],
    ['169.254.169.254', 'local'],
    ['224.0.0.1', 'local'],
    ['255.255.255.255', 'local'],
    ['::', 'local'],
    ['::1', 'local'],
    ['[::1]', 'local'],
    ['fe80::1%eth0', 'local'],
    ['ff02::1', 'local'],
    ['fd00:ec2::254', 'private'],
    // The same addresses, written as IPv6.
    ['::ffff:127.0.0.1', 'local'],
    ['::ffff:7f00:1', 'local'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:93.184.216.34', 'public'],
    ['64:ff9b::a9fe:a9fe', 'local'],
    ['64:ff9b::5db8:d822', 'public'],
    ['2002:7f00:1::', 'local'],
    ['2002:c0a8:101::1', 'private'],
    ['not an address', 'local'],
    ['', 'local'],
  ])('%s is %s', (address, kind) => {
    expect(kindOfAddress(address)).toBe(kind);
  });
});
