import { codesOf } from './testing/feeds';
import { parseChapters } from './parseChapters';
import { parseFeed } from './feed/parseFeed';
import { parseTranscript } from './transcript/parseTranscript';
import { toUtf8 } from './charset/decode';

const title = 'Grüße, 東京 и Москва';

function document(text: string, encoding?: string): string {
  const declaration = encoding
    ? `<?xml version="1.0" encoding="${encoding}"?>`
    : '<?xml version="1.0"?>';
  return `${declaration}<rss><channel><title>${text}</title><item><title>${text}</title><guid>1</guid></item></channel></rss>`;
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

function utf32(text: string, bigEndian: boolean): Buffer {
  const points = [...text].map(character => character.codePointAt(0)!);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, index) =>
    bigEndian
      ? bytes.writeUInt32BE(point, index * 4)
      : bytes.writeUInt32LE(point, index * 4),
  );
  return bytes;
}

/** Text in a charset of one byte per character, by asking the decoder for every byte. */
function singleByte(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    table.set(decoder.decode(Uint8Array.of(byte)), byte);
  }
  return Buffer.from([...text].map(character => table.get(character)!));
}

function titleOf(bytes: Buffer, contentType?: string) {
  const { show, warnings } = parseFeed(bytes, { contentType });
  return { title: show.title, codes: codesOf(warnings) };
}

describe('the charset of a feed', () => {
  const bom = (text: string) => `\ufeff${text}`;

  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(bom(document(title)))],
    ['UTF-16LE with a byte-order mark', utf16(bom(document(title)), false)],
    ['UTF-16BE with a byte-order mark', utf16(bom(document(title)), true)],
    ['UTF-32LE with a byte-order mark', utf32(bom(document(title)), false)],
    ['UTF-32BE with a byte-order mark', utf32(bom(document(title)), true)],
    ['UTF-16LE without a mark', utf16(document(title, 'UTF-16'), false)],
    ['UTF-16BE without a mark', utf16(document(title, 'UTF-16'), true)],
    ['UTF-32LE without a mark', utf32(document(title), false)],
    ['UTF-32BE without a mark', utf32(document(title), true)],
    [
      'UTF-16LE that ends in the middle of a character',
      utf16(bom(document(title)), false).subarray(0, -1),
    ],
    ['UTF-8 that says it is UTF-16', Buffer.from(document(title, 'utf-16'))],
    [
      'UTF-8 that says it is ISO-8859-1',
      Buffer.from(document(title, 'iso-8859-1')),
    ],
    ['UTF-8 that says nothing', Buffer.from(document(title))],
    ['UTF-8 with an unknown name', Buffer.from(document(title, 'utf8mb4'))],
    [
      'white space before the declaration',
      Buffer.from(`\n \t${document(title, 'utf-8')}`),
    ],
    [
      'a mark and white space before the declaration',
      Buffer.from(bom(`\n ${document(title)}`)),
    ],
    ['two byte-order marks', Buffer.from(bom(bom(document(title))))],
  ])('is read from %s', (_name, bytes) => {
    expect(titleOf(bytes).title).toBe(title);
  });

  it.each([
    ['iso-8859-1', 'Grüße für alle'],
    ['iso-8859-2', 'Zażółć gęślą jaźń'],
    ['iso-8859-15', 'Preis: 5 €'],
    ['windows-1250', 'Příliš žluťoučký kůň'],
    ['windows-1251', 'Подкаст о разработке'],
    ['windows-1252', '“Smart” – quotes…'],
    ['koi8-r', 'Подкаст о разработке'],
    ['koi8-u', 'Подкаст про їжака'],
    ['iso-8859-5', 'Подкаст о разработке'],
    ['ibm866', 'Подкаст о разработке'],
    ['iso-8859-8', 'שלום עולם'],
    ['windows-1256', 'مرحبا بالعالم'],
    ['windows-874', 'สวัสดี'],
    ['macintosh', 'Grüße für alle'],
    ['windows-1253', 'Καλημέρα κόσμε'],
  ])('is taken from the declaration: %s', (charset, text) => {
    expect(titleOf(singleByte(document(text, charset), charset)).title).toBe(
      text,
    );
  });

  it('is taken from the HTTP header, before the declaration', () => {
    const bytes = singleByte(
      document('Подкаст', 'windows-1252'),
      'windows-1251',
    );
    expect(
      titleOf(bytes, 'application/rss+xml; charset="windows-1251"').title,
    ).toBe('Подкаст');
  });

  it.each([
    ['shift_jis', [0x93, 0x8c, 0x8b, 0x9e], '東京'],
    ['gbk', [0xb1, 0xb1, 0xbe, 0xa9], '北京'],
    ['euc-kr', [0xbc, 0xad, 0xbf, 0xef], '서울'],
    ['big5', [0xa5, 0x78, 0xa5, 0x5f], '台北'],
    ['euc-jp', [0xc5, 0xec, 0xb5, 0xfe], '東京'],
    [
      'iso-2022-jp',
      [0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42],
      '東京',
    ],
    ['gb18030', [0x81, 0x30, 0x84, 0x36, 0xb1, 0xb1], '¥北'],
  ])('of several bytes a character is read: %s', (charset, bytes, text) => {
    const [before, after] = document('@', charset).split('@');
    const rest = after.split('<item>')[0];
    const feed = Buffer.concat([
      Buffer.from(before),
      Buffer.from(bytes),
      Buffer.from(
        `${rest}<item><guid>1</guid><title>x</title></item></channel></rss>`,
      ),
    ]);
    expect(titleOf(feed).title).toBe(text);
  });

  it('is guessed where nothing says it', () => {
    const text = 'Подкаст о разработке программного обеспечения и людях';
    const { title: read, codes } = titleOf(
      singleByte(document(text), 'windows-1251'),
    );
    expect(read).toBe(text);
    expect(codes).toContain('charset-detected');
  });

  it('is guessed where the declaration says UTF-8 and the bytes are Latin 1', () => {
    const { title: read, codes } = titleOf(
      Buffer.from(document('Grüße für Süßes', 'utf-8'), 'latin1'),
    );
    expect(read).toBe('Grüße für Süßes');
    expect(codes).toContain('charset-mismatch');
  });

  it('stays UTF-8 where only a few bytes are damaged', () => {
    const good = Buffer.from(document('Grüße für Süßes aus Köln'));
    const bytes = Buffer.concat([
      good.subarray(0, -20),
      Buffer.from([0xff]),
      good.subarray(-20),
    ]);
    const { title: read, codes } = titleOf(bytes);
    expect(read).toBe('Grüße für Süßes aus Köln');
    expect(codes).toContain('invalid-utf8');
  });

  it('warns of a charset that nobody knows', () => {
    const warned: string[] = [];
    const bytes = Buffer.from(document('x', 'klingon-1'));
    toUtf8(bytes, undefined, code => warned.push(code));
    expect(warned).toEqual(['unknown-charset']);
  });

  it.each(['windows-1252', 'ISO-8859-1', 'latin1', 'us-ascii'])(
    'has the letters of Windows-1252 where it is given as %s, in every version of Node.js',
    charset => {
      const bytes = Buffer.concat([
        Buffer.from(`<?xml version="1.0" encoding="${charset}"?><a>`),
        Buffer.from([0xe9, 0x20, 0x80, 0x92, 0x93, 0x94, 0x85, 0x9f]),
      ]);
      const warn = jest.fn();
      const text = toUtf8(bytes, `text/xml; charset=${charset}`, warn);
      expect(text.toString('utf8')).toMatch(/é €’“”…Ÿ$/);
    },
  );
});

describe('letters of Windows-1252 that stand in UTF-8 as control characters', () => {
  const feed = (inside: string) =>
    parseFeed(
      Buffer.from(
        `<rss xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><title>It\u0092s</title><item><guid>1</guid>${inside}</item></channel></rss>`,
      ),
    );

  it('are the letters in a title, with a warning that names field and item', () => {
    const { show, episodes, warnings } = feed(
      '<title>\u0093It\u0092s\u0094 \u0080 5\u0085</title>',
    );
    expect(show.title).toBe('It’s');
    expect(episodes[0].title).toBe('“It’s” € 5…');
    expect(
      warnings.filter(({ code }) => code === 'windows-letter'),
    ).toMatchObject([{ field: 'title' }, { field: 'title', item: 0 }]);
  });

  it.each([
    ['text', 'It\u0092s', 'It’s'],
    ['CDATA', '<![CDATA[<p>It\u0092s</p>]]>', '<p>It’s</p>'],
    ['elements', '<p>It\u0092s</p>', '<p>It’s</p>'],
  ])(
    'are the letters in notes that are written as %s',
    (_name, notes, want) => {
      const { episodes } = feed(
        `<title>T</title><description>${notes}</description>`,
      );
      expect(episodes[0].notes).toBe(want);
    },
  );

  it('are the letters in attributes', () => {
    const { episodes } = feed(
      '<title>T</title><podcast:person role="Film\u0092s">Ann</podcast:person>',
    );
    expect(episodes[0].people[0].role).toBe('film’s');
  });

  it('are the letters in transcripts, also where JSON escapes them', async () => {
    const vtt = await parseTranscript(
      Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: It\u0092s\n'),
    );
    expect(vtt.segments[0]).toMatchObject({ speaker: 'Ann', text: 'It’s' });
    expect(codesOf(vtt.warnings)).toEqual(['windows-letter']);
    const json = await parseTranscript(
      '{"segments":[{"speaker":"O\\u0092Neil","body":"It\\u0092s","startTime":1}]}',
    );
    expect(json.segments[0]).toMatchObject({
      speaker: 'O’Neil',
      text: 'It’s',
    });
  });

  it('are the letters in the titles of chapters', () => {
    const { chapters } = parseChapters(
      Buffer.from('{"chapters":[{"startTime":0,"title":"It\u0092s"}]}'),
    );
    expect(chapters[0].title).toBe('It’s');
  });
});
