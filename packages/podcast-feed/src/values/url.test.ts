import fc from 'fast-check';
import { webAddress } from './url';

function read(value: string, base?: string) {
  const codes: string[] = [];
  const url = webAddress(value, base, 'link', code => codes.push(code));
  return { url, codes };
}

describe('webAddress', () => {
  it.each([
    ['a scheme without its colon', 'http//a.example/x', 'http://a.example/x'],
    ['a semicolon for the colon', 'https;//a.example/x', 'https://a.example/x'],
    ['two colons', 'https:://a.example/x', 'https://a.example/x'],
    ['an extra letter', 'hhttps://a.example/x', 'https://a.example/x'],
    ['a missing letter', 'htp://a.example/x', 'http://a.example/x'],
    ['a missing first letter', 'ttps://a.example/x', 'https://a.example/x'],
    [
      'a scheme after another one',
      'http://https://a.example/x',
      'https://a.example/x',
    ],
    ['the scheme of a podcast app', 'feed://a.example/x', 'http://a.example/x'],
    [
      'such a scheme before another one',
      'pcast:https://a.example/x',
      'https://a.example/x',
    ],
    [
      'a host with www. and no scheme',
      'www.a.example/x',
      'https://www.a.example/x',
    ],
    ['a host with no scheme', 'cdn.a-b.com/x', 'https://cdn.a-b.com/x'],
    ['no scheme and no base', '//a.example/x', 'https://a.example/x'],
    ['a line break', 'https://a.example/\n   x', 'https://a.example/x'],
    ['spaces', 'https://a.example/x y', 'https://a.example/x%20y'],
  ])('repairs %s', (_name, value, expected) => {
    const base = value.startsWith('//') ? undefined : 'https://base.example/';
    expect(read(value, base)).toEqual({
      url: expected,
      codes: ['repaired-url'],
    });
  });

  it.each([
    ['an impossible port', 'https://a.example:99999/'],
    ['numbers that are not an IP address', 'https://1.2.3.4.5/'],
    ['a number that is too large for an IP address', 'https://256.1.1.1/'],
    ['a host with a space', 'https://a b.example/'],
  ])('drops %s with a warning', (_name, value) => {
    expect(read(value)).toEqual({ url: undefined, codes: ['bad-url'] });
  });

  it.each([
    'https://a.example/',
    'https://a.example',
    'https://a.example:8080/x?y=1&z=2#t=5',
    'https://www.podtrac.com/pts/redirect.mp3/https://a.example/x.mp3',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://müller.example/ä',
    'https:\\\\a.example\\x',
  ])('accepts the same as URL: %s', value => {
    const { url, codes } = read(value);
    expect(new URL(url!).href).toBe(new URL(value).href);
    expect(codes).toEqual([]);
  });

  it('returns nothing that URL does not accept', () => {
    const pieces = fc.constantFrom(
      ...'abz019.-:/?&#@%[]~ '.split(''),
      ...['xn--', '..', '/.', '//', 'http:', '0x', '255', ':99999'],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }),
        fc.constantFrom('https://', 'http://', '', '//'),
        fc.constantFrom(undefined, 'https://base.example/f/'),
        (rest, start, base) => {
          const { url } = read(start + rest.join(''), base);
          expect(url === undefined || URL.canParse(url)).toBe(true);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each(['folder/x.mp3', 'a.mp3', 'x.jpg', '?page=2', '../x.tv.mp3'])(
    'reads %s as relative',
    value => {
      const base = 'https://base.example/f/';
      expect(read(value, base).url).toBe(new URL(value, base).href);
    },
  );

  it.each([
    ...['javascript', 'java\nscript', 'http:javascript', 'feed:javascript'],
    ...['data', 'vbscript', 'ftp', 'pcast:data'],
  ])('rejects the scheme %j', scheme => {
    const { url } = read(`${scheme}:alert(1)`, 'https://base.example/');
    expect(url ?? 'https:').toMatch(/^https?:/);
  });
});
