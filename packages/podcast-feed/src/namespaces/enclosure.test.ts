import { getCodes, parseText, rss } from '../testing/feeds';

function read(markup: string, options = {}) {
  const { episodes, warnings } = parseText(
    rss(
      `<item><guid>1</guid><title>T</title><pubDate>Mon, 07 Feb 2022 10:00:00 GMT</pubDate>${markup}</item>`,
    ),
    options,
  );
  return { enclosures: episodes[0].enclosures, codes: getCodes(warnings) };
}

const url = 'https://a.example/a.mp3';
const mp3 = { url, type: 'audio/mpeg' };

describe('the URL of an enclosure', () => {
  it.each([
    ['href', `<enclosure href="${url}"/>`],
    ['src', `<enclosure src="${url}"/>`],
    ['its text', `<enclosure>${url}</enclosure>`],
    ['its text after an empty url', `<enclosure url="">${url}</enclosure>`],
    ['a link inside', `<enclosure><link>${url}</link></enclosure>`],
  ])('can be in %s', (_name, markup) => {
    expect(read(markup)).toEqual({
      enclosures: [mp3],
      codes: ['misplaced-address', 'no-type', 'no-length'],
    });
  });

  it('can be in elements, with all other fields', () => {
    const markup = `<enclosure><url><![CDATA[${url}]]></url><type>audio/mpeg</type><length>7</length></enclosure>`;
    expect(read(markup).enclosures).toEqual([{ ...mp3, length: 7 }]);
  });

  it('can be in the second element of RSS 1.0', () => {
    const markup = `<enc:enclosure xmlns:enc="http://purl.oclc.org/net/rss_2.0/enc#"><enc:Enclosure><enc:url>${url}</enc:url><enc:length>7</enc:length></enc:Enclosure></enc:enclosure>`;
    expect(read(markup).enclosures).toEqual([{ ...mp3, length: 7 }]);
  });
});

describe('a duplicate enclosure', () => {
  it('is merged with the fields of both', () => {
    const markup = `<enclosure url="${url}" length="5"/><enclosure url="${url}" length="6" type="audio/mp3"/>`;
    expect(read(markup)).toEqual({
      enclosures: [{ ...mp3, length: 5 }],
      codes: ['no-type', 'duplicate-enclosure'],
    });
  });
});

describe('an enclosure with a wrong type', () => {
  it.each([
    'text/html',
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
  ])('is kept if there is no other: %s', type => {
    expect(
      read(
        `<enclosure url="https://a.example/play?id=3" length="7" type="${type}"/>`,
      ),
    ).toEqual({
      enclosures: [{ url: 'https://a.example/play?id=3', length: 7 }],
      codes: ['not-media', 'no-enclosure'],
    });
  });

  it('is left out if there is another', () => {
    const markup = `<enclosure url="https://a.example/page" type="text/html"/><enclosure url="${url}" type="audio/mpeg"/>`;
    expect(read(markup)).toEqual({
      enclosures: [mp3],
      codes: ['no-length', 'not-media'],
    });
  });

  it.each([
    ['a PDF', 'https://a.example/a.pdf', 'application/pdf'],
    ['a book', 'https://a.example/a', 'application/epub+zip'],
  ])('is left out if it is a document: %s', (_name, address, type) => {
    expect(
      read(`<enclosure url="${address}" type="${type}"/>`).enclosures,
    ).toEqual([]);
  });

  it.each([
    ['mp3', 'audio/mpeg'],
    ['&quot;audio/mpeg&quot;', 'audio/mpeg'],
    ['Audio/MPEG; charset=utf-8', 'audio/mpeg'],
    ['audio', undefined],
  ])('gets the intended type: %s', (written, type) => {
    const markup = `<enclosure url="https://a.example/a" type="${written}"/>`;
    expect(read(markup).enclosures[0].type).toBe(type);
  });
});

describe('an item without an enclosure', () => {
  it('gets the file that it links to', () => {
    expect(read(`<link>${url}?x=1</link>`)).toEqual({
      enclosures: [{ url: `${url}?x=1`, type: 'audio/mpeg' }],
      codes: ['no-enclosure'],
    });
  });

  it('does not get the page that it links to', () => {
    expect(read('<link>https://a.example/1.html</link>').enclosures).toEqual(
      [],
    );
  });
});

describe('the length of an enclosure', () => {
  it.each([
    ['12345.0', 12345],
    ['1 234 567', 1234567],
    ['1,234', 1234],
    ["1'234'567", 1234567],
    ['12 MB', undefined],
    ['0x10', undefined],
    ['01:02:03', undefined],
  ])('%s is parsed, with a warning if it is invalid', (written, length) => {
    const { enclosures, codes } = read(
      `<enclosure url="${url}" type="audio/mpeg" length="${written}"/>`,
    );
    expect(enclosures[0].length).toBe(length);
    expect(codes).toEqual(length === undefined ? ['bad-length'] : []);
  });
});

describe('a missing field of an enclosure', () => {
  it.each([
    ['the length', 'type="audio/mpeg"', 'no-length'],
    ['the length, if it is blank', 'type="audio/mpeg" length=" "', 'no-length'],
    ['the type', 'length="5"', 'no-type'],
  ])('gives a warning with field and item: %s', (_name, attributes, code) => {
    const { warnings } = parseText(
      rss(
        `<item><guid>1</guid><title>T</title><pubDate>Mon, 07 Feb 2022 10:00:00 GMT</pubDate><enclosure url="${url}" ${attributes}/></item>`,
      ),
    );
    expect(warnings).toMatchObject([{ code, field: 'enclosure', item: 0 }]);
  });
});
