import { htmlText, plainText } from './text';

function read(reader: typeof plainText, value: string) {
  const codes: string[] = [];
  const text = reader(value, 'title', code => codes.push(code));
  return { text, codes };
}

describe('plainText', () => {
  it.each([
    ['markup within a word', 'H<sub>2</sub>O', 'H2O'],
    ['markup between lines', 'One<br/>Two', 'One Two'],
    ['a link', 'With <a href="https://a.example/">Ann</a>', 'With Ann'],
    ['blocks', '<div><p>One</p><p>Two</p></div>', 'One Two'],
    ['an open paragraph', '<p>One', 'One'],
    ['HTML with its own entities', '<p>Q &amp; A</p>', 'Q & A'],
  ])('removes markup: %s', (_name, value, expected) => {
    expect(read(plainText, value)).toEqual({
      text: expected,
      codes: ['markup-in-text'],
    });
  });

  it.each([
    'The <b> and <div> elements',
    'Is <br-ish> a tag?',
    'Vec<T> in Rust',
    'a < b > c',
    'x </3 y',
  ])('keeps text that looks like markup: %s', value => {
    expect(read(plainText, value)).toEqual({ text: value, codes: [] });
  });

  it.each([
    ['twice', 'Q &amp; A', 'Q & A'],
    ['three times', 'Q &amp;amp; A', 'Q & A'],
    ['as a numeric reference', 'Q &#38;amp; A', 'Q & A'],
  ])('decodes text that was escaped %s', (_name, value, expected) => {
    expect(read(plainText, value)).toEqual({
      text: expected,
      codes: ['double-escaped-text'],
    });
  });

  it('removes markup that was escaped twice', () => {
    expect(read(plainText, '&lt;b&gt;Bold&lt;/b&gt; move').text).toBe(
      'Bold move',
    );
  });

  it('removes control characters that were escaped twice', () => {
    expect(read(plainText, 'A&amp;&#7;B').text).toBe('A&B');
  });

  it('removes zero-width characters at the ends', () => {
    expect(read(plainText, '\u200b \u2060 A\u200bB \u200b').text).toBe(
      'A\u200bB',
    );
  });

  it.each(['\u200b', ' ', '<', '</b ', '<a ', '&amp;', '<b>', '<p'])(
    'takes linear time for many %j',
    piece => {
      const storm = piece.repeat(500_000 / piece.length);
      expect(read(plainText, `x${storm}y`).text).toContain('y');
    },
  );
});

describe('htmlText', () => {
  it.each([
    ['twice', '&lt;p&gt;x&lt;/p&gt;'],
    ['three times', '&amp;lt;p&amp;gt;x&amp;lt;/p&amp;gt;'],
    ['four times', '&amp;amp;lt;p&amp;amp;gt;x&amp;amp;lt;/p&amp;amp;gt;'],
  ])('decodes text that was escaped %s', (_name, value) => {
    const { text, codes } = read(htmlText, value);
    expect(text).toBe('<p>x</p>');
    expect(codes).toContain('double-escaped-html');
  });

  it('keeps code in HTML', () => {
    const html = '<p>Write <code>&lt;p&gt;</code></p>';
    expect(read(htmlText, html)).toEqual({ text: html, codes: [] });
  });

  it.each(['<![CDATA[<p>x</p>]]>', '<![CDATA[<![CDATA[<p>x</p>]]>'])(
    'removes CDATA marks that became text: %s',
    value => {
      expect(read(htmlText, value)).toEqual({
        text: '<p>x</p>',
        codes: ['escaped-cdata'],
      });
    },
  );
});
