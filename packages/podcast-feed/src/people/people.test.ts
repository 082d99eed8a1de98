import type { FeedPerson } from '../model';
import { item, parseItem, parseText, rss } from '../testing/feeds';
import { parseEmailAddress } from './email';

const peopleOf = (inside: string, head = ''): FeedPerson[] =>
  parseText(rss(head + item(1, inside))).episodes[0].people;
const jane = {
  name: 'Jane Doe',
  role: 'author',
  group: 'writing',
  email: 'jane@corp.example',
};

describe('an e-mail address', () => {
  it.each([
    ['Jane.Doe+talks@Corp.Example', 'jane.doe+talks@corp.example'],
    [' o’neil@corp.example ', undefined],
    ["o'neil@corp.example", "o'neil@corp.example"],
    ['jane@localhost', undefined],
    ['jane@-corp.example', undefined],
    ['jane doe@corp.example', undefined],
    ['jane@corp.example, bob@corp.example', undefined],
    [`${'j'.repeat(65)}@corp.example`, undefined],
    [`jane@${'corp.'.repeat(60)}example`, undefined],
  ])('is parsed from %j as %j', (value, expected) => {
    expect(parseEmailAddress(value)).toBe(expected);
  });
});

describe('a podcast:person', () => {
  it.each([
    ['mailto:Jane@Corp.example', 'jane@corp.example'],
    ['MAILTO:jane@corp.example?subject=Hello', 'jane@corp.example'],
    ['mailto:jane%40corp.example', 'jane@corp.example'],
    ['jane@corp.example', 'jane@corp.example'],
  ])('gets the e-mail address of the link %s, and no page', (href, email) => {
    const { episode, codes } = parseItem(
      `<podcast:person href="${href}">Jane Doe</podcast:person>`,
      { baseUrl: 'https://corp.example/feed' },
    );
    expect(episode.people).toEqual([
      { name: 'Jane Doe', role: 'host', group: 'cast', email },
    ]);
    expect(codes).toEqual(['email-of-person']);
  });

  it.each(['mailto:', 'mailto:jane', 'mailto:a@b.example,c@d.example'])(
    'gets neither address nor page if the link is %s',
    href => {
      const { episode, codes } = parseItem(
        `<podcast:person href="${href}">Jane Doe</podcast:person>`,
      );
      expect(episode.people).toEqual([
        { name: 'Jane Doe', role: 'host', group: 'cast' },
      ]);
      expect(codes).toEqual(['bad-email']);
    },
  );

  it('has no address in the name', () => {
    const { episode, codes } = parseItem(
      '<podcast:person>Jane Doe &lt;jane@corp.example&gt;</podcast:person>',
    );
    expect(episode.people).toMatchObject([
      { name: 'Jane Doe', email: 'jane@corp.example' },
    ]);
    expect(codes).toEqual(['email-of-person']);
  });

  it('keeps its page', () => {
    expect(
      peopleOf(
        '<podcast:person href="https://social.example/@jane">Jane Doe</podcast:person>',
      ),
    ).toEqual([
      {
        name: 'Jane Doe',
        role: 'host',
        group: 'cast',
        url: 'https://social.example/@jane',
      },
    ]);
  });

  it.each([
    ['RSS', '<author>jane@corp.example (Jane Doe)</author>'],
    ['RSS, in reverse order', '<author>JANE DOE (jane@corp.example)</author>'],
    [
      'RSS, as in e-mails',
      '<author>"Jane Doe" &lt;jane@corp.example&gt;</author>',
    ],
    [
      'Atom',
      '<atom:author><atom:name>Jane Doe</atom:name><atom:email>Jane@corp.example</atom:email></atom:author>',
    ],
    [
      'Atom, as a contributor',
      '<atom:contributor><atom:email>jane@corp.example</atom:email><atom:name>Jané Doe</atom:name></atom:contributor>',
    ],
    ['Dublin Core', '<dc:creator>jane@corp.example (Jane Doe)</dc:creator>'],
    ['iTunes', '<itunes:author>jane@corp.example (Jane Doe)</itunes:author>'],
    [
      'RSS, after another author',
      '<author>bob@corp.example (Bob Roe), jane@corp.example (Jane Doe)</author>',
    ],
  ])('gets the address of the author with the same name: %s', (_, author) => {
    const person = '<podcast:person role="guest">Jane Doe</podcast:person>';
    const expected = [
      {
        name: 'Jane Doe',
        role: 'guest',
        group: 'cast',
        email: 'jane@corp.example',
      },
    ];
    expect(peopleOf(author + person)).toEqual(expected);
    expect(peopleOf(person + author)).toEqual(expected);
    expect(parseItem(person + author).codes).toEqual([]);
  });

  it.each([
    ['with another name', '<author>bob@corp.example (Bob Roe)</author>'],
    [
      'with two addresses',
      '<author>jane@corp.example (Jane Doe)</author><dc:creator>jane@other.example (Jane Doe)</dc:creator>',
    ],
    [
      'with a role address',
      '<author>no-reply@corp.example (Jane Doe)</author>',
    ],
    ['without an address', '<author>corp.example@ (Jane Doe)</author>'],
  ])('gets no address of an author %s', (_, author) => {
    expect(
      peopleOf(`${author}<podcast:person>Jane Doe</podcast:person>`),
    ).toEqual([{ name: 'Jane Doe', role: 'host', group: 'cast' }]);
  });

  it('keeps the address of its link', () => {
    expect(
      peopleOf(
        '<author>jane@other.example (Jane Doe)</author><podcast:person href="mailto:jane@corp.example">Jane Doe</podcast:person>',
      ),
    ).toMatchObject([{ email: 'jane@corp.example' }]);
  });
});

describe('an author of an item without podcast:person', () => {
  it.each([
    ['RSS', '<author>jane@corp.example (Jane Doe)</author>'],
    [
      'Atom',
      '<atom:author><atom:name>Jane Doe</atom:name><atom:email>jane@corp.example</atom:email></atom:author>',
    ],
    [
      'Dublin Core',
      '<dc:creator>Jane Doe &lt;jane@corp.example&gt;</dc:creator>',
    ],
    [
      'given twice',
      '<author>jane@corp.example (Jane Doe)</author><dc:creator>Jane Doe</dc:creator><itunes:author>jane@corp.example (JANE DOE)</itunes:author>',
    ],
  ])('becomes a person, with a warning: %s', (_, author) => {
    const { episode, codes } = parseItem(author);
    expect(episode.people).toEqual([jane]);
    expect(episode).not.toHaveProperty('authors');
    expect(codes).toEqual(['author-as-person']);
  });

  it('becomes a person with the family name first', () => {
    expect(
      peopleOf('<author>jane@corp.example (Doe, Jane)</author>'),
    ).toMatchObject([{ name: 'Doe, Jane', email: 'jane@corp.example' }]);
  });

  it('becomes a person in an Atom feed', () => {
    const { episodes } = parseText(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Talks</title><author><name>Corp</name></author>
<entry><id>1</id><title>One</title><updated>2022-02-08T00:00:00Z</updated>
<author><name>Jane Doe</name><email>jane@corp.example</email></author>
<contributor><name>Bob Roe</name><email>bob@corp.example</email></contributor>
<link rel="enclosure" href="https://cdn.example/1.mp3"/></entry></feed>`,
    );
    expect(episodes[0].people).toEqual([
      jane,
      { ...jane, name: 'Bob Roe', email: 'bob@corp.example' },
    ]);
  });

  it.each([
    ['without an e-mail address', '<author>Jane Doe</author>'],
    ['without a name', '<author>jane@corp.example</author>'],
    [
      'whose name is an e-mail address',
      '<author>jane@corp.example (jane@corp.example)</author>',
    ],
    [
      'whose name has neither letters nor digits',
      '<author>jane@corp.example (–)</author>',
    ],
    [
      'with a role address',
      '<author>podcast@corp.example (The makers)</author>',
    ],
    [
      'with a placeholder address',
      '<author>no-reply+42@corp.example (Jane Doe)</author>',
    ],
    [
      'with a no-reply address',
      '<author>do_not_reply-talks@corp.example (Jane Doe)</author>',
    ],
    [
      'whose name lists several people',
      '<author>jane@corp.example (Jane Doe &amp; Bob Roe)</author>',
    ],
    [
      'whose name lists several people with a comma',
      '<author>jane@corp.example (Jane Doe, Bob Roe)</author>',
    ],
    [
      'if the item already has a person',
      '<author>bob@corp.example (Bob Roe)</author><podcast:person>Jane Doe</podcast:person>',
    ],
  ])('does not become a person %s', (_, author) => {
    const names = peopleOf(author).map(({ name }) => name);
    expect(names.filter(name => name !== 'Jane Doe')).toEqual([]);
    expect(peopleOf(author).map(({ role }) => role)).not.toContain('author');
  });

  const author = '<author>jane@corp.example (Jane Doe)</author>';

  it.each([
    ['itunes:author', '<itunes:author>JANE  DOE</itunes:author>'],
    [
      'itunes:owner by name',
      '<itunes:owner><itunes:name>Jane Doe</itunes:name></itunes:owner>',
    ],
    [
      'itunes:owner by address',
      '<itunes:owner><itunes:name>Corp</itunes:name><itunes:email>Jane@Corp.example</itunes:email></itunes:owner>',
    ],
    [
      'managingEditor beside another author',
      '<itunes:author>Corp</itunes:author><managingEditor>jane@corp.example (J. D.)</managingEditor>',
    ],
    ['webMaster', '<webMaster>jane@corp.example</webMaster>'],
    ['author', '<author>Jane Doe</author>'],
    ['dc:publisher', '<dc:publisher>Jane Doe</dc:publisher>'],
    [
      'atom:author',
      '<atom:author><atom:name>J</atom:name><atom:email>jane@corp.example</atom:email></atom:author>',
    ],
    [
      'podcast:locked',
      '<podcast:locked owner="jane@corp.example">yes</podcast:locked>',
    ],
    [
      'googleplay:email',
      '<googleplay:email>jane@corp.example</googleplay:email>',
    ],
  ])('does not become a person if it is the show’s own %s', (_, head) => {
    expect(peopleOf(author, head)).toEqual([]);
    expect(peopleOf(author)).toEqual([jane]);
  });

  it('does not become a person if it has the title of the show', () => {
    expect(peopleOf('<author>talks@corp.example (Show)</author>')).toEqual([]);
  });

  it('is checked again when the contacts of the show change', () => {
    const feed = (head: string) =>
      Buffer.from(rss(head + item(1, author) + item(2)));
    const read = (head: string, previous?: ReturnType<typeof parse>) =>
      parse(feed(head), previous);
    const owned = '<itunes:author>Jane Doe</itunes:author>';
    const corp = '<itunes:author>Corp</itunes:author>';
    const language = '<language>en</language>';

    const before = read(corp);
    const sameNames = read(corp + language, before);
    expect(sameNames.episodes[0]).toBe(before.episodes[0]);

    const after = read(owned, sameNames);
    expect(after).toEqual(read(owned));
    expect(after.episodes[0].people).toEqual([]);
    expect(after.episodes[1]).toBe(before.episodes[1]);

    const stored = JSON.parse(JSON.stringify(after));
    expect(read(corp + language, stored)).toEqual(read(corp + language));
  });
});

function parse(bytes: Buffer, previous?: ReturnType<typeof parseText>) {
  return parseText(bytes.toString(), { previous });
}

describe('warnings', () => {
  it.each([
    '<podcast:person href="mailto:jane@corp.example">Jane Doe</podcast:person>',
    '<podcast:person href="mailto:jane@corp.example,bob@corp.example">Jane Doe</podcast:person>',
    '<author>jane@corp.example (Jane Doe)</author>',
    '<link>mailto:jane@corp.example</link>',
    '<itunes:duration>ask jane@corp.example</itunes:duration>',
    '<link>ftp://jane:jane@corp.example/</link>',
    '<dc:creator>jane@corp.example (Jane &amp;amp; Bob)</dc:creator>',
  ])('do not repeat e-mail addresses: %s', inside => {
    const { warnings } = parseText(rss(item(1, inside)));
    expect(warnings).not.toEqual([]);
    expect(JSON.stringify(warnings)).not.toContain('corp.example');
  });
});

describe('hostile authors', () => {
  // Anything slower than linear time would exceed the time limit of the test.
  it.each(['@', 'a@', '(', '<', 'a@b (', ', '])(
    'take linear time for a few hundred thousand %j',
    text => {
      const value = text.repeat(200_000).replace(/</g, '&lt;');
      const { episode } = parseItem(
        `<author>${value}</author><podcast:person href="mailto:a@${value}">${value}</podcast:person>`,
      );
      expect(episode.people[0]).not.toHaveProperty('email');
    },
  );
});
