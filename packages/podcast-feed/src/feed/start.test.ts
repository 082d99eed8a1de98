import { FeedError } from '../errors';
import { parseFeed } from './parseFeed';
import { codesOf, item, parseText, rss } from '../testing/feeds';

const feed = rss(item(1));
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const withoutDeclaration = feed.slice(declaration.length).trim();

describe('what stands before a feed', () => {
  it.each([
    [
      'messages of a script',
      `<br />\n<b>Warning</b>: x in <b>/x.php</b><br />\n${feed}`,
      'junk-before-feed',
    ],
    ['text', `Notice: x\n${feed}`, 'junk-before-feed'],
    ['white space', `\n \t${feed}`, 'misplaced-declaration'],
    ['a mark and white space', `\ufeff\n${feed}`, 'misplaced-declaration'],
    ['two marks', `\ufeff\ufeff${feed}`, 'misplaced-declaration'],
    ['a comment', `<!-- x -->${feed}`, 'misplaced-declaration'],
  ])('is ignored, with a warning: %s', (_name, text, code) => {
    const { episodes, warnings } = parseText(text);
    expect(episodes.map(({ guid }) => guid)).toEqual(['1']);
    expect(codesOf(warnings)).toEqual([code]);
  });

  it.each([
    ['a mark', `\ufeff${feed}`],
    [
      'comments, a style sheet and a DOCTYPE',
      `${declaration}<!-- a > b --><?xml-stylesheet href="x.xsl"?>\n<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd">${withoutDeclaration}`,
    ],
    [
      'a DOCTYPE with declarations',
      `${declaration}<!DOCTYPE rss [ <!ELEMENT rss ANY> <!-- c --> %x; ]>${withoutDeclaration}`,
    ],
    [
      'typographic quotes in the declaration',
      `<?xml version=“1.0” encoding=“utf-8”?>${withoutDeclaration}`,
    ],
    ['a declaration of XML 1.1', `<?xml version="1.1"?>${withoutDeclaration}`],
    ['nothing at all', withoutDeclaration],
  ])('may be %s', (_name, text) => {
    const { episodes, warnings } = parseText(text);
    expect(episodes.map(({ guid }) => guid)).toEqual(['1']);
    expect(warnings).toEqual([]);
  });

  it.each([
    '<!DOCTYPE html>',
    '<!doctype html SYSTEM "about:legacy-compat">\n',
    '<?xml version="1.0"?><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
  ])('may say that it is a web page, which is told: %s', doctype => {
    const { episodes, warnings } = parseText(`${doctype}${withoutDeclaration}`);
    expect(episodes.map(({ guid }) => guid)).toEqual(['1']);
    expect(codesOf(warnings)).toEqual(['junk-before-feed']);
  });

  it.each([
    '<!DOCTYPE html><html><head></head><body><rss>x</rss></body></html>',
    '<!DOCTYPE html><div><feed></feed></div>',
    '<!DOCTYPE html>Log in',
  ])('is a web page: %s', page => {
    expect(() => parseText(page)).toThrow('This is a web page, not a feed');
  });

  it.each(['<!--', '<!doctype [', '<?', '<b>', 'x ', '\ufeff'])(
    'is bounded in time: a storm of %s',
    piece => {
      const { episodes } = parseText(
        `${piece.repeat(60_000 / Buffer.byteLength(piece))}${feed}`,
      );
      expect(episodes).toHaveLength(1);
    },
  );
});

describe('what stands behind a feed', () => {
  it('is ignored, with a warning', () => {
    const { episodes, warnings } = parseText(`${feed}<script>x</script>`);
    expect(episodes).toHaveLength(1);
    expect(codesOf(warnings)).toEqual(['junk-after-feed']);
  });

  it('may be comments', () => {
    expect(parseText(`${feed}\n<!-- 0.5 seconds -->`).warnings).toEqual([]);
  });
});

describe('what is no feed is told by name', () => {
  it.each([
    ['gzip', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff])],
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])],
    ['MP3', Buffer.from('ID3\u0003\u0000\u0000')],
    ['ZIP', Buffer.from('PK\u0003\u0004')],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1')],
    ['JSON', Buffer.from('{"version":"https://jsonfeed.org/version/1.1"}')],
  ])('%s', (name, bytes) => {
    expect(() => parseFeed(bytes)).toThrow(FeedError);
    expect(() => parseFeed(bytes)).toThrow(name);
  });

  it.each([
    ['a list of feeds', '<opml version="2.0"><body/></opml>', 'opml'],
    ['a site map', '<urlset></urlset>', 'urlset'],
  ])('%s', (_name, text, root) => {
    expect(() => parseText(text)).toThrow(root);
  });
});
