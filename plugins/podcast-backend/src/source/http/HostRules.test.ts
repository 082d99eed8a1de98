import { ConfigReader } from '@backstage/config';
import { HostRules, canResolveTo } from './HostRules';

const rules = HostRules.fromConfig(
  new ConfigReader({
    backend: {
      reading: {
        allow: [
          { host: 'named.example.com' },
          { host: 'ported.example.com:8443' },
          { host: '*.wild.example.com' },
          { host: 'exact.wild.example.com' },
          { host: 'paths.example.com', paths: ['/feeds/'] },
        ],
      },
    },
  }),
);

const configured = new URL('http://feeds.example.com/rss');

describe('HostRules', () => {
  it.each([
    ['http://feeds.example.com/other', 'configured'],
    ['https://feeds.example.com/', 'configured'],
    ['http://feeds.example.com:8080/', undefined],
    ['http://feeds.example.com.evil.com/', undefined],
    ['http://other.example.com/', undefined],
    ['https://named.example.com/x', 'named'],
    ['https://NAMED.example.com/x', 'named'],
    ['https://named.example.com:444/x', undefined],
    ['https://ported.example.com:8443/', 'named'],
    ['https://ported.example.com/', undefined],
    ['https://a.wild.example.com/', 'pattern'],
    ['https://a.b.wild.example.com/', 'pattern'],
    ['https://wild.example.com/', undefined],
    ['https://exact.wild.example.com/', 'named'],
    ['https://paths.example.com/feeds/1', 'named'],
    ['https://paths.example.com/other', undefined],
    ['https://paths.example.com/feeds/../other', undefined],
    ['http://169.254.169.254/', undefined],
  ])('returns for %s: %s', (url, trust) => {
    expect(rules.getTrust(new URL(url), configured)).toBe(trust);
  });

  it('allows only the host of the show without backend.reading.allow', () => {
    const none = HostRules.fromConfig(new ConfigReader({}));
    expect(none.getTrust(configured, configured)).toBe('configured');
    expect(
      none.getTrust(new URL('https://named.example.com/'), configured),
    ).toBeUndefined();
  });
});

describe('canResolveTo', () => {
  it.each([
    ['public', 'feeds.example.com', 'pattern', true],
    ['private', 'feeds.corp', 'configured', true],
    ['private', 'feeds.corp', 'named', true],
    ['private', 'a.wild.example.com', 'pattern', false],
    ['local', 'feeds.example.com', 'configured', false],
    ['local', 'localhost', 'configured', true],
    ['local', 'feeds.localhost', 'configured', true],
    ['local', 'notlocalhost', 'configured', false],
    ['local', '127.0.0.1', 'configured', true],
    ['local', '[::1]', 'configured', true],
    ['local', 'feeds.example.com', 'named', true],
    ['local', 'localhost', 'pattern', false],
  ] as const)('%s from %s, %s: %s', (kind, hostname, trust, expected) => {
    expect(canResolveTo(kind, hostname, trust)).toBe(expected);
  });
});
