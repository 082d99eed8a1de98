import { codesOf, item, parseText, rss } from '../testing/feeds';

/** Which address the link of the only episode became. */
function linkOf(text: string, options = {}) {
  return parseText(text, options).episodes[0].link;
}

describe('what items inherit', () => {
  it('are namespaces that channel declares', () => {
    const { episodes, warnings } = parseText(
      `<rss><channel xmlns:zz="http://www.itunes.com/dtds/podcast-1.0.dtd"><title>S</title>${item(
        1,
        '<zz:season>4</zz:season>',
      )}</channel></rss>`,
    );
    expect(episodes[0].season).toBe(4);
    expect(warnings).toEqual([]);
  });

  it('is no default namespace of channel, which would take their names away', () => {
    const { episodes } = parseText(
      `<rss><channel xmlns="http://www.itunes.com/dtds/podcast-1.0.dtd"><title>S</title>${item(
        1,
      )}</channel></rss>`,
    );
    expect(episodes[0]).toMatchObject({ title: 'Episode 1', guid: '1' });
  });

  const inside = '<title>T</title><guid>1</guid><link>z</link>';

  it.each([
    [
      'rss',
      `<rss xml:base="https://a.example/r/"><channel><item>${inside}</item></channel></rss>`,
      'https://a.example/r/z',
    ],
    [
      'channel',
      `<rss><channel xml:base="https://a.example/c/"><item>${inside}</item></channel></rss>`,
      'https://a.example/c/z',
    ],
    [
      'rss, channel and item',
      `<rss xml:base="https://a.example/r/"><channel xml:base="c/"><item xml:base="i/">${inside}</item></channel></rss>`,
      'https://a.example/r/c/i/z',
    ],
    [
      'feed',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/f/"><entry><id>1</id><title>T</title><link href="z"/></entry></feed>',
      'https://a.example/f/z',
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xml:base="https://a.example/d/"><channel><title>S</title></channel><item>${inside}</item></rdf:RDF>`,
      'https://a.example/d/z',
    ],
  ])('is the xml:base of %s', (_name, text, expected) => {
    expect(linkOf(text)).toBe(expected);
  });

  it('is a relative xml:base, which resolves against where the feed came from', () => {
    const text = `<rss xml:base="x/"><channel><link>s</link><item>${inside}</item></channel></rss>`;
    const baseUrl = 'https://b.example/f/feed.xml';
    expect(linkOf(text, { baseUrl })).toBe('https://b.example/f/x/z');
    expect(parseText(text, { baseUrl }).show.link).toBe(
      'https://b.example/f/x/s',
    );
  });

  it('is nothing of an xml:base that is no address', () => {
    const text = `<rss xml:base="http://[nope"><channel><item>${inside}</item></channel></rss>`;
    expect(linkOf(text, { baseUrl: 'https://b.example/' })).toBe(
      'https://b.example/z',
    );
  });

  it('is known from an earlier reading only while it is the same', () => {
    const feed = (base: string) =>
      `<rss><channel xml:base="${base}"><title>S</title><item>${inside}</item></channel></rss>`;
    const previous = parseText(feed('https://a.example/'));
    expect(linkOf(feed('https://b.example/'), { previous })).toBe(
      'https://b.example/z',
    );
  });
});

describe('relative addresses of the show', () => {
  it('resolve against the address that the feed gives itself, wherever it stands', () => {
    const { show, warnings } = parseText(
      rss(
        `<itunes:image href="/i.jpg"/><atom:link rel="next" href="?page=2"/><atom:link rel="self" href="https://s.example/feed"/>${item(
          1,
        )}`,
      ),
    );
    expect(show.artworkUrl).toBe('https://s.example/i.jpg');
    expect(show.links?.next).toBe('https://s.example/feed?page=2');
    expect(codesOf(warnings)).toEqual([]);
  });
});

describe('relative addresses in notes', () => {
  const notes = (html: string, options = {}) =>
    parseText(rss(item(1, `<description>${html}</description>`)), {
      baseUrl: 'https://b.example/f/feed.xml',
      ...options,
    }).episodes[0].notes;

  it.each([
    ['a link from the root', '<a href="/x">', '<a href="https://b.example/x">'],
    [
      'an image in single quotes',
      "<img src='i.png'>",
      "<img src='https://b.example/f/i.png'>",
    ],
    [
      'a query with an entity',
      '<a href="?a=1&amp;b=2">',
      '<a href="https://b.example/f/feed.xml?a=1&amp;b=2">',
    ],
    [
      'a host without a scheme',
      '<a href="//c.example/">',
      '<a href="https://c.example/">',
    ],
  ])('become absolute: %s', (_name, html, expected) => {
    expect(notes(`<![CDATA[${html}]]>`)).toBe(expected);
  });

  it.each([
    '<a href="https://a.example/">',
    '<a href="mailto:a@b.example">',
    '<a href="#t=5">',
    '<a href="">',
    '<a data-href="/x">',
    '<a href="javascript:alert(1)">',
    '<a href=/x>',
    '<a href="/x',
    'Write href="<b>"',
  ])('are no others, which stay as they are: %s', html => {
    expect(notes(`<![CDATA[${html}]]>`)).toBe(html);
  });

  it('resolve against the xml:base of the text', () => {
    const { episodes } = parseText(
      rss(
        item(
          1,
          '<description xml:base="https://q.example/"><p><a href="x">x</a></p></description>',
        ),
      ),
      { baseUrl: 'https://b.example/' },
    );
    expect(episodes[0].notes).toBe(
      '<p><a href="https://q.example/x">x</a></p>',
    );
  });

  it('stay where nothing says what they are relative to', () => {
    expect(notes('<![CDATA[<a href="/x">]]>', { baseUrl: undefined })).toBe(
      '<a href="/x">',
    );
  });

  it.each(['href="', "src='", ' href="x', ' href="x" src=\'"'])(
    'are not slowed down by a storm of %s',
    piece => {
      const storm = piece.repeat(500_000 / piece.length);
      expect(notes(`<![CDATA[${storm}]]>`)).toContain(piece.trim().slice(0, 5));
    },
  );
});
