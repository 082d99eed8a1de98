import { loggable } from './loggable';
import { redactAddress, redactText } from './redactAddress';

describe('redactAddress', () => {
  it.each([
    // URL, for readers, for refreshers, for all if it is public
    [
      'https://example.com/rss',
      'https://example.com',
      'https://example.com/rss',
      'https://example.com/rss',
    ],
    [
      'https://user:pass@example.com:8443/token/rss',
      'https://example.com:8443',
      'https://example.com:8443/token/rss',
      'https://example.com:8443/token/rss',
    ],
    [
      'https:user:pass@example.com/rss',
      'https://example.com',
      'https://example.com/rss',
      'https://example.com/rss',
    ],
    [
      'https://example.com/rss?key=1&b=2&b=3',
      'https://example.com',
      'https://example.com/rss?key=&b=',
      'https://example.com/rss?key=1&b=2&b=3',
    ],
    [
      'https://example.com/rss?bare#token=1',
      'https://example.com',
      'https://example.com/rss?bare=',
      'https://example.com/rss?bare',
    ],
    ['file:feeds/a.xml', undefined, 'file:feeds/a.xml', undefined],
    ['file:///srv/a.xml?x=1', undefined, 'file:///srv/a.xml', undefined],
    ['bucket:/x.xml?key=1', undefined, 'bucket:/x.xml?key=', undefined],
    ['https://', undefined, undefined, undefined],
    ['no address', undefined, undefined, undefined],
  ])('%s', (address, reader, refresher, whole) => {
    expect(redactAddress(address, 'reader')).toBe(reader);
    expect(redactAddress(address, 'refresher')).toBe(refresher);
    expect(redactAddress(address, 'reader', { isPublic: true })).toBe(whole);
  });
});

describe('redactText', () => {
  it.each([
    [
      'No answer from https://user:pass@example.com/rss?key=secret.',
      'No answer from https://example.com/rss?key=.',
      'No answer from https://example.com.',
    ],
    [
      '“https://example.com/token/rss?key=sec…” is not an address',
      '“https://example.com/token/rss?key=…” is not an address',
      '“https://example.com…” is not an address',
    ],
    ['“https://user:secret…” was cut', '“…” was cut', '“…” was cut'],
    [
      '“user:secret@example.com/rss” is not an address',
      '“example.com/rss” is not an address',
      '“example.com/rss” is not an address',
    ],
    [
      '“//example.com/rss?key=secret&b=secret” is not an address',
      '“//example.com/rss?key=&b=” is not an address',
      '“//example.com/rss?key=&b=” is not an address',
    ],
    ['The host answered 404 Not Found', undefined, undefined],
    ['Was that a question? Yes: 1 = 1', undefined, undefined],
  ])('%s', (text, refresher = text, reader = text) => {
    expect(redactText(text, 'refresher')).toBe(refresher);
    expect(redactText(text, 'reader')).toBe(reader);
  });
});

it('errors for the log have no URLs in their properties', () => {
  const error = new TypeError('Invalid URL');
  Object.assign(error, {
    code: 'ERR_INVALID_URL',
    input: 'https://user:pass@example.com/?key=secret',
    cause: new Error('https://user:pass@example.com/?key=secret'),
  });
  const shown = loggable(error);
  expect({ ...shown }).toEqual({
    name: 'TypeError',
    code: 'ERR_INVALID_URL',
  });
  expect([shown.name, shown.message, shown.cause]).toEqual([
    'TypeError',
    'Invalid URL',
    undefined,
  ]);
});
