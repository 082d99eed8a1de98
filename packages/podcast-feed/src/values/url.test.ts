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
    ['a letter too many', 'hhttps://a.example/x', 'https://a.example/x'],
    ['a letter too few', 'htp://a.example/x', 'http://a.example/x'],
    ['without its first letter', 'ttps://a.example/x', 'https://a.example/x'],
    [
      'a scheme behind another',
      'http://https://a.example/x',
      'https://a.example/x',
    ],
    ['the scheme of a podcast app', 'feed://a.example/x', 'http://a.example/x'],
    [
      'such a scheme before another',
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
  ])('puts right %s', (_name, value, expected) => {
    const base = value.startsWith('//') ? undefined : 'https://base.example/';
    expect(read(value, base)).toEqual({
      url: expected,
      codes: ['repaired-url'],
    });
  });

  it.each([
    ['a port that cannot be', 'https://a.example:99999/'],
    ['numbers that are no IP address', 'https://1.2.3.4.5/'],
    ['a number too large for one', 'https://256.1.1.1/'],
    ['a host with a space', 'https://a b.example/'],
  ])('drops %s, and says so', (_name, value) => {
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
  ])('gives what URL understands: %s', value => {
    const { url, codes } = read(value);
    expect(new URL(url!).href).toBe(new URL(value).href);
    expect(codes).toEqual([]);
  });

  it('gives nothing that URL does not understand', () => {
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
    'takes %s for relative',
    value => {
      const base = 'https://base.example/f/';
      expect(read(value, base).url).toBe(new URL(value, base).href);
    },
  );

  it.each([
    ...['javascript', 'java\nscript', 'http:javascript', 'feed:javascript'],
    ...['data', 'vbscript', 'ftp', 'pcast:data'],
  ])('lets no %j through', scheme => {
    const { url } = read(`${scheme}:alert(1)`, 'https://base.example/');
    expect(url ?? 'https:').toMatch(/^https?:/);
  });
});
