import { withoutSecrets } from './presentShow';

describe('withoutSecrets', () => {
  it.each([
    ['https://example.com/rss', 'https://example.com/rss'],
    ['https://user:pass@example.com/rss', 'https://example.com/rss'],
    [
      'https://example.com/rss?key=1&b=2&b=3',
      'https://example.com/rss?key=&b=',
    ],
    ['https://example.com/rss#token=1', 'https://example.com/rss'],
    ['file:feeds/a.xml', 'file:feeds/a.xml'],
    ['bucket:/x.xml?key=1', 'bucket:/x.xml?key='],
  ])('of %s leaves %s', (address, expected) => {
    expect(withoutSecrets(address)).toBe(expected);
  });
});
