import { readNoteLines } from './readNoteLines';

describe('readNoteLines', () => {
  it('returns a line for each paragraph, item and line break', () => {
    expect(
      readNoteLines(
        '<p>One <b>two</b><br />three</p><ul><li>four</li><li>five &amp; six</li></ul>',
      ),
    ).toEqual([
      { text: 'One two', paragraph: 0, kind: 'text' },
      { text: 'three', paragraph: 0, kind: 'text' },
      { text: 'four', paragraph: 1, kind: 'text' },
      { text: 'five & six', paragraph: 2, kind: 'text' },
    ]);
  });

  it('reads notes without tags line by line', () => {
    expect(readNoteLines('One\ntwo\n\nthree')).toEqual([
      { text: 'One', paragraph: 0, kind: 'text' },
      { text: 'two', paragraph: 0, kind: 'text' },
      { text: 'three', paragraph: 1, kind: 'text' },
    ]);
  });

  it('distinguishes links and their headings from text', () => {
    const kinds = readNoteLines(
      `<p>We talk about <a href="https://example.com">our portal</a> at length.</p>
       <p>From the archive:</p>
       <p><a href="https://example.com/1">The portal</a></p>
       <p>Learn more about portals</p>
       <p>Slides: https://example.com/slides/of-the-talk</p>`,
    ).map(line => line.kind);
    expect(kinds).toEqual(['text', 'heading', 'link', 'heading', 'link']);
  });

  it.each([
    ['an attribute', '<a href="https://backstage.io" title="x">here</a> it is'],
    ['an address', 'see https://backstage.io/docs/backstage, please'],
    ['a domain', 'see backstage.io or (docs.backstage.io/overview).'],
    ['an e-mail address', 'write to backstage@example.com'],
    ['an address within Japanese', '詳しくはhttps://backstage.io/docsをご覧'],
    ['a comment', 'one <!-- backstage --> two'],
    ['a style', '<style>.backstage {}</style> two'],
  ])('ignores words in %s', (_, notes) => {
    const text = readNoteLines(notes)
      .map(line => line.text)
      .join();
    expect(text).not.toMatch(/backstage/i);
    expect(text).toMatch(/\p{L}/u);
  });

  it('keeps names that look like addresses', () => {
    expect(readNoteLines('Node.js and the end.Then more')[0].text).toBe(
      'Node.js and the end.Then more',
    );
  });

  it.each(['a < b', 'a <b', '<', 'x &bogus; y', '&#0; z', '<p', '</'])(
    'keeps the text after %j',
    notes => {
      expect(() => readNoteLines(notes)).not.toThrow();
      expect(readNoteLines(`${notes} <p>rest</p>`).at(-1)?.text).toContain(
        'rest',
      );
    },
  );
});
