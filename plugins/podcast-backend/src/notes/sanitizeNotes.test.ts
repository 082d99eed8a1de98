import {
  htmlToLines,
  notesAllowList,
} from '@nerdout/backstage-plugin-podcast-common';
import fc from 'fast-check';
import { otherBlocks, otherLists, withoutText } from './htmlElements';
import { sanitizeNotes } from './sanitizeNotes';

const { blocks, inline } = notesAllowList;

const sanitize = (html: string, imageHosts: string[] = []) =>
  sanitizeNotes(html, { imageHosts });

describe('sanitizeNotes', () => {
  it.each([
    '<p>One <strong>two</strong> <em>three</em> <code>four</code></p>',
    '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li></ol>',
    '<h3>Title</h3><blockquote>Said</blockquote><pre>x  y</pre>',
    '<table><tbody><tr><th scope="row">a</th><td>b</td></tr></tbody></table>',
    '<p>a<br />b</p><hr /><p>&lt;b&gt; &amp; c</p>',
  ])('keeps %s', html => {
    expect(sanitize(html)).toBe(html);
  });

  it.each([
    [
      'isolates the portal from targets of links',
      '<a href="https://example.com/?a=1&amp;b=2" target="_top" rel="x" onclick="y">z</a>',
      '<a href="https://example.com/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">z</a>',
    ],
    [
      'keeps e-mail links',
      '<a href="mailto:a@example.com">z</a>',
      '<a href="mailto:a@example.com" target="_blank" rel="noopener noreferrer">z</a>',
    ],
    [
      'shifts headings below those of the page',
      '<h1>a</h1><h2>b</h2>',
      '<h3>a</h3><h4>b</h4>',
    ],
    [
      'leaves out no heading level',
      '<h5>a</h5><h6>b</h6>',
      '<h3>a</h3><h4>b</h4>',
    ],
    ['drops empty paragraphs', '<p>a</p><p><br></p><p>&nbsp;</p>', '<p>a</p>'],
    ['closes open tags', '<ul><li><b>a', '<ul><li><b>a</b></li></ul>'],
    [
      'drops classes and styles',
      '<p class="a" style="b" id="c">d</p>',
      '<p>d</p>',
    ],
    [
      'keeps the text of dropped tags',
      '<font><b>a</b></font><blink>b</blink>',
      '<b>a</b>b',
    ],
    ['wraps text without tags in a paragraph', '<font>a</font>', '<p>a</p>'],
    [
      'drops blocks that only contain empty blocks',
      '<p>a</p><div><section><p>&nbsp;</p></section><br></div><ul><li></li></ul>',
      '<p>a</p>',
    ],
  ])('%s', (_what, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    '<style>@import "x"</style>',
    '<iframe src="https://evil.example"></iframe>',
    '<object data="x"></object><embed src="x">',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
    '<form action="x"><input><button>a</button></form>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" jAvA\tscript:alert(1)">a</a>',
    '<a href="&#106;avascript:alert(1)">a</a>',
    '<a href="data:text/html,<script>alert(1)</script>">a</a>',
    '<a href="vbscript:x">a</a>',
    '<a href="//evil.example">a</a>',
    '<img src=x onerror=alert(1)>',
    '<p onmouseover="alert(1)">a</p>',
    '<<script>alert(1)//<</script>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<template><img src=x onerror=alert(1)></template>',
    '<base href="https://evil.example"><meta http-equiv="refresh" content="0">',
    '<p>a<!-- <img src=x onerror=alert(1)> --></p>',
  ])('removes everything active from %s', html => {
    expect(sanitize(html)).not.toMatch(
      /<(?!\/?(?:p|a|div)\b)|on\w+\s*=|javascript:|data:|vbscript:|evil\.example(?!\/x)|href/i,
    );
  });

  const otherElements = [
    ...otherBlocks,
    ...otherLists,
    ...withoutText,
    ...['audio', 'button', 'canvas', 'font', 'label', 'map', 'marquee'],
    ...['ruby', 'select', 'slot', 'span', 'time', 'video', 'x-element'],
  ];

  it('keeps the elements of the allow-list, and no other', () => {
    const kept = [...blocks, ...inline, ...otherElements].flatMap(name => {
      // The first heading keeps the levels of the others.
      const html = `<h3>x</h3><${name} href="https://a.example/" src="https://a.example/">x</${name}>`;
      return [...sanitize(html, ['a.example']).matchAll(/<([a-z]\w*)/g)].map(
        match => match[1],
      );
    });
    const isShifted = (name: string) => name === 'h1' || name === 'h2';
    expect([...new Set(kept)].sort()).toEqual(
      [...blocks, ...inline].filter(name => !isShifted(name)).sort(),
    );
  });

  it('keeps the attributes of the allow-list, and no other', () => {
    const names = [
      ...Object.values(notesAllowList.attributes).flat(),
      ...['class', 'style', 'id', 'name', 'lang', 'dir', 'cite', 'srcset'],
      ...['target', 'rel', 'loading', 'onclick', 'data-x', 'aria-label'],
    ];
    const attributes = [...new Set(names)]
      .map(name => ` ${name}="https://a.example/"`)
      .join('');
    for (const element of [...blocks, ...inline]) {
      const html = sanitize(`<${element}${attributes}>x</${element}>`, [
        'a.example',
      ]);
      const kept = [...html.matchAll(/ ([a-z-]+)=/g)].map(match => match[1]);
      expect([element, ...kept.sort()]).toEqual([
        element,
        ...[
          ...(notesAllowList.attributes[element] ?? []),
          ...(element === 'a' ? ['target', 'rel'] : []),
          ...(element === 'img' ? ['loading', 'referrerpolicy'] : []),
        ].sort(),
      ]);
    }
  });

  it('keeps only images of configured hosts, and loads them lazily', () => {
    const html =
      '<img src="https://images.example.com/a.png" alt="A" onload="x" srcset="y"><img src="https://a.wild.example/b.png"><img src="https://evil.example/p.gif"><img src="data:image/png;base64,x">';
    expect(sanitize(html)).toBe('');
    expect(sanitize(html, ['images.example.com', '*.wild.example'])).toBe(
      '<img src="https://images.example.com/a.png" alt="A" loading="lazy" referrerpolicy="no-referrer" /><img src="https://a.wild.example/b.png" alt="" loading="lazy" referrerpolicy="no-referrer" />',
    );
  });

  it('converts plain text to paragraphs and links', () => {
    expect(
      sanitize(
        'First line\nsecond (https://example.com/a?b=1&c=2).\r\n\r\n  3 > 2 &amp; more  ',
      ),
    ).toBe(
      '<p>First line<br />second (<a href="https://example.com/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer">https://example.com/a?b=1&amp;c=2</a>).</p><p>3 &gt; 2 &amp; more</p>',
    );
  });

  const linked = (href: string, label = href) =>
    `<a href="${href}" target="_blank" rel="noopener noreferrer">${label}</a>`;

  it.each([
    ['a phone number', '<a href="tel:+15550100">x</a>'],
    ['a position on the page', '<a href="#t=1:00">x</a>'],
    ['a named anchor', '<a name="s1">x</a>'],
    ['no URL', '<a>x</a>'],
    ['an empty URL', '<a href="">x</a>'],
    ['a script', '<a href="javascript:void(0)">x</a>'],
    ['a relative URL', '<a href="/about">x</a>'],
    ['an image of another host', 'x<img src="https://evil.example/p.gif">'],
    ['a span', '<span style="color: red">x</span>'],
  ])(
    'keeps only the text of a link to %s, and closes the following tags correctly',
    (_what, link) => {
      const good = '<a href="https://example.com/a">page</a>';
      expect(
        sanitize(
          `<p>Call ${link} or read ${good}.</p><ul><li>${link} <code>c</code> tail</li></ul>`,
        ),
      ).toBe(
        `<p>Call x or read ${linked(
          'https://example.com/a',
          'page',
        )}.</p><ul><li>x <code>c</code> tail</li></ul>`,
      );
    },
  );

  it('treats a link inside a link as text', () => {
    expect(
      sanitize(
        '<a href="https://a.example/"><b>a <a href="https://b.example/">b</a></b> c</a> d',
      ),
    ).toBe(`${linked('https://a.example/', '<b>a b</b> c')} d`);
  });

  it.each([
    ['an e-mail address', 'Write to <ann@example.com>'],
    ['a placeholder', 'Run podcast <file> <input> <output>'],
    ['generics', 'List<String> and Map<A, List<B>>, vector<int>, Foo<I>'],
    ['a comparison', 'a <b and c> d'],
  ])('recognizes plain text with %s', (_what, text) => {
    const shown = text
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(
        'ann@example.com',
        linked('mailto:ann@example.com', 'ann@example.com'),
      );
    expect(sanitize(`First line\n${text}\n\nSecond https://example.com/`)).toBe(
      `<p>First line<br />${shown}</p><p>Second ${linked(
        'https://example.com/',
      )}</p>`,
    );
  });

  it.each([
    ['<P>a', '<p>a</p>'],
    ['a<BR>b', 'a<br />b'],
    ['a <b>b</b>', 'a <b>b</b>'],
    ['a <!-- b --> c', '<p>a  c</p>'],
    ['<a href=https://a.example/>a</a>', linked('https://a.example/', 'a')],
    ['a <span class=b>b', '<p>a b</p>'],
  ])('recognizes %s as HTML', (html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });

  it.each([
    [
      'HTML after it',
      'One,\ntwo.\n\nThree.\n\n<p>Support <a href="https://a.example/">us</a></p>',
      `<p>One,<br />two.</p><p>Three.</p><p>Support ${linked(
        'https://a.example/',
        'us',
      )}</p>`,
    ],
    [
      'HTML before it',
      '<p>Sponsor</p>\n\nOne,\ntwo.\n\nThree.\n',
      '<p>Sponsor</p><p>One,<br />two.</p><p>Three.</p>',
    ],
    [
      'a link in it',
      'One,\n<a href="https://a.example/"\n title="b">two</a>.\n\nThree.',
      `<p>One,<br />${linked('https://a.example/', 'two').replace(
        ' target',
        ' title="b" target',
      )}.</p><p>Three.</p>`,
    ],
    [
      'lines of HTML after it',
      'One,\ntwo.\n\nThree.\n\n--<br>\nFour<br>\nFive',
      '<p>One,\ntwo.</p><p>Three.</p><p>--<br />Four<br />Five</p>',
    ],
  ])('keeps the paragraphs of plain text with %s', (_what, html, expected) => {
    expect(sanitize(html)).toBe(expected);
  });

  it.each([
    '<p>a\nb</p>\n\n<p>c</p>\n',
    '<ul>\n<li>a\n\nb</li>\n</ul>',
    'a<br />\nb<br />\n\nc',
    'a <b>b</b>',
  ])('keeps the lines of %j', html => {
    const shown = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(shown(sanitize(html))).toBe(shown(html));
  });

  it.each([
    ['https://example.com/a?b=1&amp;c=2', 'https://example.com/a?b=1&amp;c=2'],
    [
      'https://en.wikipedia.org/wiki/Foo_(bar)',
      'https://en.wikipedia.org/wiki/Foo_(bar)',
    ],
    ['www.example.com/a', 'http://www.example.com/a'],
    ['ann.bell+x@mail.example.com', 'mailto:ann.bell+x@mail.example.com'],
    ['http://bücher.example/ä', 'http://bücher.example/ä'],
  ])('converts %s to a link, in plain text and in HTML', (address, href) => {
    const link = linked(href, address);
    expect(sanitize(`(${address}), or ${address}. "x"`)).toBe(
      `<p>(${link}), or ${link}. "x"</p>`,
    );
    expect(sanitize(`<p>a <b>${address}</b>: &lt;${address}&gt;</p>`)).toBe(
      `<p>a <b>${link}</b>: &lt;${link}&gt;</p>`,
    );
    expect(sanitize(`<p>Mail <${address}></p>`)).toContain(
      address.startsWith('www.') ? 'Mail' : `&lt;${link}&gt;`,
    );
  });

  it.each([
    'node.js, readme.md, 1.2.3, a@b, @ann, http://, www., wwww.x, xhttps://a.example',
    '<code>https://example.com/ www.example.com a@b.example</code>',
  ])('does not convert %s to a link', text => {
    expect(sanitize(text)).not.toContain('<a ');
  });

  it('adds no link inside a link', () => {
    const html = linked('https://a.example/', 'see <b>https://b.example/</b>');
    expect(sanitize(html)).toBe(html);
  });

  it.each([
    ...['address', 'article', 'aside', 'center', 'details', 'dialog', 'dir'],
    ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'header'],
    ...['hgroup', 'legend', 'main', 'menu', 'nav', 'search', 'section'],
    ...['summary', 'div', 'p', 'li', 'blockquote', 'pre', 'h2', 'td', 'dd'],
  ])('keeps words apart when it removes %s', tag => {
    const html = `one<${tag}>two</${tag}>three<${tag}><${tag}>four</${tag}></${tag}>`;
    expect(htmlToLines(sanitize(html))).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  describe('with random tags', () => {
    const names = [...blocks, ...otherBlocks, ...otherLists, ...inline];
    const pieces = fc.oneof(
      fc.constantFrom(...names).map(name => `<${name}>`),
      fc
        .constantFrom(...names, 'font', 'span', 'o:p')
        .map(name => `</${name}>`),
      fc.constantFrom(
        ...['<a href="https://a.example/">', '<a href="#x">', '<a name="x">'],
        ...['<img src="https://images.example.com/a.png">', '<img src="x">'],
        ...[
          '<span>',
          '<ul><li>',
          '</p>',
          '<script>',
          '</script>',
          '<!--',
          '-->',
        ],
        ...['<title>', '<svg><p>', '</svg>', '<td colspan=2>', '<p/>', '<'],
        ...[
          '>',
          '&nbsp;',
          '&lt;b&gt;',
          '&amp;amp;',
          '"',
          "'",
          ' ',
          '\n',
          '\n\n',
        ],
        ...[
          'text',
          'https://a.example/?a=1&b=2',
          'www.b.example',
          'c@d.example',
        ],
        ...[
          'List<String>',
          '<ann@example.com>',
          '<br>',
          '<br><br>\n<br>',
          '\u00a0',
        ],
        ...[
          '<![CDATA[',
          ']]>',
          '<?xml?>',
          '<!doctype html>',
          '</',
          '<h1',
          ' x="',
        ],
      ),
      fc.string({ maxLength: 5 }),
    );
    const html = fc
      .array(pieces, { maxLength: 40 })
      .map(parts => parts.join(''));
    const options = ['images.example.com'];
    const allowed = new Set([...blocks, ...inline]);

    it('returns well-nested HTML with allowed tags and attributes only', () => {
      fc.assert(
        fc.property(html, input => {
          const open: string[] = [];
          const wrong: string[] = [];
          const rest = sanitize(input, options).replace(
            /<(\/?)([a-z0-9]+)((?: [a-z]+="[^"<>]*")*)( \/)?>/g,
            (tag, end, name, _attributes, isVoid) => {
              const isBad =
                !allowed.has(name) ||
                /^h[12]$/.test(name) ||
                (end
                  ? open.pop() !== name
                  : name === 'a' && open.includes('a'));
              if (isBad) {
                wrong.push(tag);
              }
              if (!end && !isVoid) {
                open.push(name);
              }
              return '';
            },
          );
          expect(wrong).toEqual([]);
          expect(open).toEqual([]);
          expect(rest).not.toMatch(/[<>]/);
        }),
        { numRuns: 2000 },
      );
    });

    it('does not change its own output', () => {
      fc.assert(
        fc.property(html, input => {
          const once = sanitize(input, options);
          expect(sanitize(once, options)).toBe(once);
        }),
        { numRuns: 2000 },
      );
    });
  });

  it('limits depth, length and time', () => {
    const deep = `${'<div>'.repeat(100_000)}x`;
    expect(sanitize(deep)).toBe('');
    expect(sanitize(`${'<b>'.repeat(1000)}x${'</b>'.repeat(1000)}`)).toBe(
      '<p>x</p>',
    );
    expect(sanitize('<p>'.repeat(300_000))).toBe('');
    expect(sanitize('x'.repeat(5_000_000)).length).toBeLessThan(201_000);
    expect(sanitize(`${'<br>'.repeat(10_000)}x`)).toBe('<br /><br />x');
    expect(sanitize(`<p>${' <br>'.repeat(10_000)}x</p>`)).toContain('x');
    expect(sanitize(`<a href="${'x'.repeat(1_000_000)}`)).toBe('');
  });
});
