import { allows } from './allows';

describe('allows', () => {
  it.each([
    ['*', 'https://a.example/x.png', true],
    ['*', 'blob:https://a.example/x', false],
    ["'self'", `${window.location.origin}/x.png`, true],
    ["'self'", 'https://a.example/x.png', false],
    ['https:', 'https://a.example/x.png', true],
    ['https:', 'http://a.example/x.png', false],
    ['http:', 'https://a.example/x.png', true],
    ['data:', 'https://a.example/x.png', false],
    ['a.example', 'https://a.example/x.png', true],
    ['A.example', 'https://a.example/x.png', true],
    ['a.example', 'https://b.a.example/x.png', false],
    ['*.a.example', 'https://b.a.example/x.png', true],
    ['*.a.example', 'https://a.example/x.png', false],
    ['https://a.example', 'https://a.example/x.png', true],
    ['https://a.example/art/', 'https://a.example/x.png', true],
    ['https://a.example', 'http://a.example/x.png', false],
    ['https://a.example:443', 'https://a.example/x.png', true],
    ['https://a.example:8443', 'https://a.example/x.png', false],
    ['https://a.example:8443', 'https://a.example:8443/x.png', true],
    ['https://a.example:*', 'https://a.example:8443/x.png', true],
    ['https://a.example', 'https://a.example:8443/x.png', false],
    ["'none'", 'https://a.example/x.png', false],
    ["'nonce-abc'", 'https://a.example/x.png', false],
    ['https://a.example', 'no address', false],
  ])('%s for %s: %s', (source, url, expected) => {
    expect(allows(source, url)).toBe(expected);
  });
});
