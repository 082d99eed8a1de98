import { codesOf } from './testing/feeds';
import { parseFeed } from './feed/parseFeed';

/** A feed whose title holds bytes as they are: texts are UTF-8, numbers are bytes. */
function titleOf(
  parts: (string | number[])[],
  { declared = '', contentType = '' } = {},
) {
  const declaration = declared
    ? `<?xml version="1.0" encoding="${declared}"?>`
    : '';
  const bytes = Buffer.concat(
    [
      `${declaration}<rss><channel><title>`,
      ...parts,
      '</title><item><guid>1</guid><title>x</title></item></channel></rss>',
    ].map(part => Buffer.from(part as string)),
  );
  const { show, warnings } = parseFeed(bytes, { contentType });
  return {
    title: show.title,
    codes: codesOf(warnings).filter(code => !/^no-/.test(code)),
  };
}

describe('UTF-8 with places that are none', () => {
  it.each([
    [
      'letters and quotes of Windows-1252 that were pasted into it',
      ['Größe, “x” – it', [0x92], 's na', [0xef], 've, caf', [0xe9], ' x'],
      'Größe, “x” – it’s naïve, café x',
    ],
    [
      'one such quote among few of its own',
      ['It’s “x”, it', [0x92], 's'],
      'It’s “x”, it’s',
    ],
    ['a character cut before an ellipsis', ['Моск', [0xd0], '...'], 'Моск�...'],
    ['a character cut before a tag', ['Моск', [0xd0]], 'Моск�'],
    [
      'a character of which one byte is missing',
      ['a – “x', [0xe2, 0x80], 'z'],
      'a – “x�z',
    ],
    [
      'a character whose halves were encoded one by one (CESU-8)',
      ['a ', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], ' éüö'],
      'a 😀 éüö',
    ],
    [
      'a single half of a character',
      ['éüö ', [0xed, 0xa0, 0xbd], ' x'],
      'éüö � x',
    ],
  ])('keeps the rest: %s', (_name, parts, expected) => {
    expect(titleOf(parts)).toEqual({
      title: expected,
      codes: ['invalid-utf8'],
    });
  });

  it('is not read as the charset that is given when nearly all of it is UTF-8', () => {
    const parts = ['Größe für Süßes “x”', [0xe2, 0x80], ' y'];
    expect(titleOf(parts, { declared: 'iso-8859-1' })).toEqual({
      title: 'Größe für Süßes “x”� y',
      codes: ['invalid-utf8'],
    });
  });

  it('is repaired behind a byte-order mark, too', () => {
    const { show, warnings } = parseFeed(
      Buffer.concat([
        Buffer.from('\ufeff<rss><channel><title>Größe it'),
        Buffer.from([0x92]),
        Buffer.from('s</title><item><title>x</title></item></channel></rss>'),
      ]),
    );
    expect(show.title).toBe('Größe it’s');
    expect(codesOf(warnings)).toContain('invalid-utf8');
  });
});

describe('a charset of the HTTP header that cannot be', () => {
  it.each([
    ['iso-8859-2', [0xbf, 0xf3, 0xb3, 0xb6], 'żółś'],
    ['windows-1251', [0xcf, 0xee, 0xe4], 'Под'],
    ['koi8-u', [0xf0, 0xcf, 0xc4], 'Под'],
    ['windows-1255', [0xf9, 0xec, 0xe5, 0xed], 'שלום'],
    ['gbk', [0xb1, 0xb1, 0xbe, 0xa9], '北京'],
  ])('gives way to the declaration: utf-8 and %s', (declared, bytes, title) => {
    expect(
      titleOf([bytes], { declared, contentType: 'text/xml; charset=utf-8' }),
    ).toEqual({ title, codes: ['charset-mismatch'] });
  });
});
