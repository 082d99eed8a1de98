import type { ParseFeedOptions } from './parseFeed';
import { codesOf, item, parseItem, parseText, rss } from '../testing/feeds';

describe('namespaces', () => {
  it('go by URI, whatever the prefix', () => {
    const { episodes } = parseText(
      `<rss xmlns:it="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:itunes="http://purl.org/dc/elements/1.1/"><channel><title>S</title>${item(
        1,
        '<it:duration>61:08</it:duration><itunes:creator>Ann</itunes:creator>',
      )}</channel></rss>`,
    );
    expect(episodes[0]).toMatchObject({ durationSeconds: 3668, author: 'Ann' });
  });

  it.each([
    'http://www.itunes.com/DTDs/Podcast-1.0.dtd',
    'https://www.itunes.com/dtds/podcast-1.0.dtd',
    'http://itunes.com/dtds/podcast-1.0.dtd/',
    ' http://www.itunes.com/dtds/podcast-1.0.dtd ',
  ])('go by the spelling %j', uri => {
    const { episodes, warnings } = parseText(
      `<rss xmlns:x="${uri}"><channel><title>S</title>${item(
        1,
        '<x:season>3</x:season>',
      )}</channel></rss>`,
    );
    expect(episodes[0].season).toBe(3);
    expect(warnings).toEqual([]);
  });

  it('are known by their usual prefix when nobody declares it, with a warning', () => {
    const { episodes, warnings } = parseText(
      `<rss><channel><title>S</title>${item(
        1,
        '<itunes:season>3</itunes:season>',
      )}</channel></rss>`,
    );
    expect(episodes[0].season).toBe(3);
    expect(warnings).toMatchObject([
      { code: 'undeclared-prefix', field: 'xmlns:itunes' },
    ]);
  });

  it('may be declared on an element inside an item', () => {
    const { episode } = parseItem(
      '<s xmlns="http://example.com/x"/><season xmlns="http://www.itunes.com/dtds/podcast-1.0.dtd">4</season>',
    );
    expect(episode.season).toBe(4);
  });

  it.each([
    ['an address that Apple never had', 'p', 'http://itunes.example/podcast'],
    ['a made-up prefix', 'myitunes', 'http://example.com/x'],
    ['a prefix that nobody declares', 'itunes2', undefined],
    ['a prefix and an address without a likeness', 'ap', 'http://a.example'],
    ['a prefix without a likeness that nobody declares', 'ap', undefined],
  ])(
    'of Apple with %s keep the artwork, with a warning',
    (_name, prefix, uri) => {
      const picture = (name: string) =>
        `<${prefix}:image href="https://a.example/${name}.jpg"/>`;
      const { show, episodes, warnings } = parseText(
        `<rss ${
          uri ? `xmlns:${prefix}="${uri}"` : ''
        }><channel><title>S</title>${picture('show')}${item(
          1,
          `${picture('one')}<${prefix}:duration>61</${prefix}:duration>`,
        )}</channel></rss>`,
      );
      expect(show.artworkUrl).toBe('https://a.example/show.jpg');
      expect(episodes[0]).toMatchObject({
        artworkUrl: 'https://a.example/one.jpg',
        durationSeconds: 61,
      });
      expect(warnings.map(({ field }) => field)).toContain(
        /itunes/.test(`${prefix} ${uri}`)
          ? `xmlns:${prefix}`
          : `${prefix}:image`,
      );
    },
  );

  it('that are not known never win over those that are', () => {
    const { episode, codes } = parseItem(
      '<x:image href="https://a.example/x.jpg"/><itunes:image href="https://a.example/i.jpg"/>',
    );
    expect(episode.artworkUrl).toBe('https://a.example/i.jpg');
    expect(codes).toEqual(['unknown-namespace']);
  });

  it('that are not known are left alone', () => {
    const { episode } = parseItem(
      '<foo:title xmlns:foo="http://example.com/foo">Wrong</foo:title>',
    );
    expect(episode.title).toBe('Episode 1');
  });

  it('do not mind an Atom default namespace on the root of an RSS feed', () => {
    const { episodes } = parseText(
      `<rss xmlns="http://www.w3.org/2005/Atom"><channel><title>S</title>${item(
        1,
      )}</channel></rss>`,
    );
    expect(episodes[0].title).toBe('Episode 1');
  });

  it('do not mind elements in capitals', () => {
    const { show, episodes } = parseText(
      '<RSS><CHANNEL><TITLE>S</TITLE><ITEM><Title>A</Title><GUID>1</GUID></ITEM></CHANNEL></RSS>',
    );
    expect(show.title).toBe('S');
    expect(episodes[0]).toMatchObject({ title: 'A', guid: '1' });
  });
});

describe('GUIDs', () => {
  const enclosure = (file: string) =>
    `<enclosure url="https://cdn.example/${file}.mp3" length="1" type="audio/mpeg"/>`;
  const guids = (items: string) =>
    parseText(rss(items)).episodes.map(({ guid }) => guid);

  it('that are missing are made from the media file without its query', () => {
    const { episodes, warnings } = parseText(
      rss(
        '<item><title>A</title><enclosure url="https://cdn.example/a.mp3?token=1"/></item>',
      ),
    );
    expect(episodes[0].guid).toBe('https://cdn.example/a.mp3');
    expect(codesOf(warnings)).toContain('no-guid');
  });

  it('that are empty count as missing', () => {
    expect(
      guids(`<item><title>A</title><guid> </guid>${enclosure('a')}</item>`),
    ).toEqual(['https://cdn.example/a.mp3']);
  });

  it('that are missing, without media, are made from the link', () => {
    expect(
      guids('<item><title>A</title><link>https://a.example/1</link></item>'),
    ).toEqual(['https://a.example/1']);
  });

  it('that are missing, without media and link, are the same at every reading', () => {
    const text = '<item><title>A</title></item><item><title>B</title></item>';
    expect(guids(text)).toEqual(guids(text));
    expect(new Set(guids(text)).size).toBe(2);
  });

  it('of an item that is in the feed twice make one episode', () => {
    const { episodes, warnings } = parseText(rss(item(1) + item(2) + item(1)));
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2']);
    expect(codesOf(warnings)).toEqual(['duplicate-item']);
  });

  it('that several episodes share stay with the oldest, however many come', () => {
    const old = `<item><title>A</title><guid>same</guid>${enclosure(
      'a',
    )}<pubDate>Mon, 07 Feb 2022 10:00:00 GMT</pubDate></item>`;
    const young = `<item><title>B</title><guid>same</guid>${enclosure(
      'b',
    )}<pubDate>Mon, 14 Feb 2022 10:00:00 GMT</pubDate></item>`;
    expect(guids(old)).toEqual(['same']);
    const [youngGuid, oldGuid] = guids(young + old);
    expect(oldGuid).toBe('same');
    expect(youngGuid).toMatch(/^same#sha256:/);
    expect(guids(old + young)).toEqual(['same', youngGuid]);
  });

  it('named constructor or __proto__ are GUIDs like others', () => {
    expect(
      guids(
        `<item><title>A</title><guid>__proto__</guid></item><item><title>B</title><guid>constructor</guid></item>`,
      ),
    ).toEqual(['__proto__', 'constructor']);
  });
});

describe('text', () => {
  const title = (markup: string) => {
    const { episodes, warnings } = parseText(
      rss(`<item><guid>1</guid><title>${markup}</title></item>`),
    );
    return {
      title: episodes[0].title,
      codes: codesOf(warnings).filter(code => !/^no-/.test(code)),
    };
  };

  it.each([
    [
      'undeclared HTML entities',
      'A&nbsp;&ndash;&nbsp;B&eacute;',
      'A – Bé',
      'undeclared-entity',
    ],
    ['a bare ampersand', 'Q & A', 'Q & A', 'bare-ampersand'],
    ['a bare ampersand before letters', 'R&D', 'R&D', 'bare-ampersand'],
    ['an unknown entity', 'A &foo; B', 'A &foo; B', 'unknown-entity'],
    ['a bare less-than sign', 'a < b', 'a < b', 'bare-less-than'],
    ['a heart', 'I <3 you', 'I <3 you', 'bare-less-than'],
    ['entities escaped twice', 'Q &amp;amp; A', 'Q & A', 'double-escaped-text'],
    ['markup', '&lt;b&gt;Bold&lt;/b&gt; move', 'Bold move', 'markup-in-text'],
    ['a control character', 'A\u0007B', 'AB', 'control-character'],
    [
      'a reference to a control character',
      'A&#7;B',
      'AB',
      'bad-character-reference',
    ],
    [
      'references without their semicolon',
      'AT&amp T &lt x &#65 B',
      'AT& T < x A B',
      'open-reference',
    ],
    [
      'halves of a character as references',
      'a &#55357;&#56832; &#xD83D;&#xDE00; b',
      'a 😀 😀 b',
      'bad-character-reference',
    ],
    [
      'a single half of a character',
      'a&#55357; &#xDE00;b',
      'a b',
      'bad-character-reference',
    ],
    [
      'CDATA that was escaped',
      '&lt;![CDATA[A &amp; B]]&gt;',
      'A & B',
      'escaped-cdata',
    ],
    [
      'a reference beyond Unicode',
      'A&#x110000;B',
      'AB',
      'bad-character-reference',
    ],
  ])('with %s is repaired', (_name, markup, expected, code) => {
    expect(title(markup)).toEqual({ title: expected, codes: [code] });
  });

  it.each([
    ['comments inside', 'A<!-- not this -->B', 'AB'],
    ['CDATA and text mixed', 'A <![CDATA[& B]]> C', 'A & B C'],
    ['elements in the middle', 'A <x>B</x> C', 'A B C'],
    ['elements within a word', 'H<sub>2</sub>O', 'H2O'],
    ['two CDATA sections', '<![CDATA[A]]><![CDATA[B]]>', 'AB'],
    ['leading zeros', '007', '007'],
    ['an exponent', '1e3', '1e3'],
    ['hexadecimal digits', '0x10', '0x10'],
    ['the word true', 'true', 'true'],
    ['line ends', 'A\r\n   B', 'A B'],
    ['numeric references', '&#65;&#x42;&#8217;', 'AB’'],
    ['a reference as Windows has it', '&#146;', '’'],
    ['a type parameter', 'Vec&lt;T&gt; in Rust', 'Vec<T> in Rust'],
    ['emoji', '🎙️ On air', '🎙️ On air'],
  ])('with %s is what it is', (_name, markup, expected) => {
    expect(title(markup)).toEqual({ title: expected, codes: [] });
  });

  it('has line ends as XML has them, whatever the document has', () => {
    const { episode } = parseItem(
      '<description>\r\nOne\r\nTwo\rThree\nFour</description>',
    );
    expect(episode.notes).toBe('One\nTwo\nThree\nFour');
  });

  it('in attributes has numeric references', () => {
    const { episode } = parseItem(
      '<itunes:image href="https:&#47;&#x2F;img.example/a.jpg"/>',
    );
    expect(episode.artworkUrl).toBe('https://img.example/a.jpg');
  });

  it('of notes that were escaped twice becomes HTML', () => {
    const { episode, codes } = parseItem(
      '<description>&amp;lt;p&amp;gt;Hi&amp;lt;/p&amp;gt;</description>',
    );
    expect(episode.notes).toBe('<p>Hi</p>');
    expect(codes).toContain('double-escaped-html');
  });

  it('of notes may be markup that nobody escaped', () => {
    const { episode } = parseItem(
      '<description><p>One<br>Two</p> <ul><li>A</ul></description><itunes:season>2</itunes:season>',
    );
    expect(episode.notes).toBe('<p>One<br>Two</p> <ul><li>A</ul>');
    expect(episode.season).toBe(2);
  });
});

describe('values', () => {
  it.each([
    ['a duration that is junk', 'duration', 'junk', undefined, 'bad-duration'],
    ['a blank duration', 'duration', ' ', undefined, undefined],
    ['a season behind a letter', 'season', 'S02', 2, 'bad-number'],
    ['a season in words', 'season', 'two', undefined, 'bad-number'],
    ['a blank season', 'season', '', undefined, undefined],
    ['a negative episode', 'episode', '-1', undefined, 'bad-number'],
    ['an episode with decimals', 'episode', '12.0', 12, 'bad-number'],
    ['an episode with two numbers', 'episode', '1/2', undefined, 'bad-number'],
    [
      'an episode with twenty digits',
      'episode',
      '99999999999999999999',
      undefined,
      'bad-number',
    ],
    ['an episode zero', 'episode', '0', 0, undefined],
    ['a type in capitals', 'episodeType', 'Bonus', 'bonus', undefined],
    ['a type that is none', 'episodeType', 'special', 'full', 'bad-word'],
    ['an explicit that is junk', 'explicit', 'perhaps', false, 'bad-boolean'],
  ])('that are odd: %s', (_name, local, text, value, code) => {
    const { episode, codes } = parseItem(
      `<itunes:${local}>${text}</itunes:${local}>`,
    );
    const fields: Record<string, unknown> = {
      duration: episode.durationSeconds,
      season: episode.season,
      episode: episode.number,
      episodeType: episode.type,
      explicit: episode.explicit,
    };
    expect(fields[local]).toBe(value);
    expect(codes).toEqual(code ? [code] : []);
  });

  it.each([
    ...['yes', 'Yes', 'YES', 'true', 'TRUE', '1', ' yes ', 'explicit'],
    ...['Explicit', 'on', '<![CDATA[yes]]>', 'yes.', '"yes"', '&lt;yes&gt;'],
  ])('of explicit and block that mean yes: %j', text => {
    const { episode, codes } = parseItem(
      `<itunes:explicit>${text}</itunes:explicit><itunes:block>${text}</itunes:block>`,
    );
    expect(episode).toMatchObject({ explicit: true, blocked: true });
    expect(codes).toEqual([]);
  });

  it.each(['no', 'No', 'false', 'FALSE', '0', 'clean', 'Clean', 'none', ''])(
    'of explicit and block that mean no: %j',
    text => {
      const { episode, codes } = parseItem(
        `<itunes:explicit>${text}</itunes:explicit><itunes:block>${text}</itunes:block>`,
      );
      expect(episode.explicit).toBe(false);
      expect(episode.blocked).toBeUndefined();
      expect(codes).toEqual([]);
    },
  );

  describe('of dates that lie far ahead', () => {
    const now = new Date('2026-06-01T00:00:00Z');
    const dated = (date: string, inside = '') =>
      `<item><title>T</title><link>https://a.example/1</link><pubDate>${date}</pubDate>${inside}</item>`;
    const read = (markup: string, options: ParseFeedOptions = {}) =>
      parseText(rss(markup), { now, ...options });

    it('are left out, with a warning', () => {
      const { episodes, warnings } = read(
        dated('Mon, 07 Feb 2107 10:00:00 GMT'),
      );
      expect(episodes[0].publishedAt).toBeUndefined();
      expect(warnings).toContainEqual({
        code: 'far-future-date',
        message:
          '2107-02-07T10:00:00.000Z is more than 366 days ahead, and was left out',
        field: 'pubDate',
        episode: 'T',
        item: 0,
      });
    });

    it('give way to one that does not', () => {
      const { episodes } = read(
        dated(
          'Mon, 07 Feb 2107 10:00:00 GMT',
          '<atom:updated>2026-02-07T10:00:00Z</atom:updated>',
        ),
      );
      expect(episodes[0].publishedAt).toBe('2026-02-07T10:00:00.000Z');
    });

    it('are kept while they are less than a year ahead', () => {
      const { episodes, warnings } = read(
        dated('Tue, 01 Jun 2027 10:00:00 GMT'),
      );
      expect(episodes[0].publishedAt).toBe('2027-06-01T10:00:00.000Z');
      expect(codesOf(warnings)).toEqual(['no-enclosure', 'no-guid']);
    });

    it('are left out where an update has them', () => {
      const { episodes, warnings } = read(
        dated(
          'Mon, 02 Feb 2026 10:00:00 GMT',
          '<atom:updated>2107-02-07T10:00:00Z</atom:updated>',
        ),
      );
      expect(episodes[0].updatedAt).toBeUndefined();
      expect(codesOf(warnings)).toContain('far-future-date');
    });

    it('may be nearer or farther, as the limit says', () => {
      const { episodes } = read(dated('Tue, 01 Jun 2027 10:00:00 GMT'), {
        limits: { maxDaysAhead: 30 },
      });
      expect(episodes[0].publishedAt).toBeUndefined();
    });

    it('come back when their time has come, and the episode stays the same', () => {
      const markup = `<item><title>T</title><pubDate>Mon, 07 Feb 2107 10:00:00 GMT</pubDate></item>`;
      const before = read(markup);
      const later = { now: new Date('2107-02-01T00:00:00Z'), previous: before };
      const [episode] = read(markup, later).episodes;
      expect(episode.publishedAt).toBe('2107-02-07T10:00:00.000Z');
      expect(episode.guid).toBe(before.episodes[0].guid);
      const changed = read(`${item(2)}${markup}`, later).episodes[1];
      expect(changed.publishedAt).toBe('2107-02-07T10:00:00.000Z');
    });
  });

  it('of a warning name the item, the episode and the field', () => {
    const { warnings } = parseText(
      rss(item(1) + item(2, '<itunes:duration>junk</itunes:duration>')),
    );
    expect(warnings).toEqual([
      {
        code: 'bad-duration',
        message: '“junk” is no duration',
        field: 'itunes:duration',
        episode: 'Episode 2',
        item: 1,
      },
    ]);
  });
});

describe('enclosures', () => {
  const read = (markup: string) => {
    const { episodes, warnings } = parseText(
      rss(`<item><guid>1</guid><title>T</title>${markup}</item>`),
    );
    return {
      enclosures: episodes[0].enclosures,
      codes: codesOf(warnings).filter(code => code !== 'no-date'),
      episode: episodes[0],
    };
  };

  it.each(['0', 'junk', '-1', '1.5e9'])(
    'with the length %s have none',
    length => {
      const { enclosures, codes } = read(
        `<enclosure url="https://a.example/a.mp3" type="audio/mpeg" length="${length}"/>`,
      );
      expect(enclosures).toEqual([
        { url: 'https://a.example/a.mp3', type: 'audio/mpeg' },
      ]);
      expect(codes).toEqual(['bad-length']);
    },
  );

  it('with separators in the length are understood', () => {
    const { enclosures } = read(
      '<enclosure url="https://a.example/a.mp3" type="audio/mpeg" length="1,234,567"/>',
    );
    expect(enclosures[0].length).toBe(1234567);
  });

  it.each(['text/html', 'mp3', '', 'image/jpeg'])(
    'with the type %j go by the name of the file',
    type => {
      const { enclosures } = read(
        `<enclosure url="https://a.example/a.mp3?x=1" type="${type}"/>`,
      );
      expect(enclosures).toEqual([
        { url: 'https://a.example/a.mp3?x=1', type: 'audio/mpeg' },
      ]);
    },
  );

  it('may be several, in the order of the feed, each once', () => {
    const { enclosures } = read(
      '<enclosure url="https://a.example/a.mp3"/><enclosure url="https://a.example/a.ogg"/><enclosure url="https://a.example/a.mp3"/>',
    );
    expect(enclosures.map(({ url }) => url)).toEqual([
      'https://a.example/a.mp3',
      'https://a.example/a.ogg',
    ]);
  });

  it('that are missing leave an episode without media', () => {
    const { enclosures, codes } = read('');
    expect(enclosures).toEqual([]);
    expect(codes).toEqual(['no-enclosure']);
  });

  it('that are pictures become artwork', () => {
    const { enclosures, episode, codes } = read(
      '<enclosure url="https://a.example/a.jpg" type="image/jpeg"/><enclosure url="https://a.example/a.mp3" type="audio/mpeg"/>',
    );
    expect(enclosures.map(({ url }) => url)).toEqual([
      'https://a.example/a.mp3',
    ]);
    expect(episode.artworkUrl).toBe('https://a.example/a.jpg');
    expect(codes).toContain('not-media');
  });

  it('that are missing are replaced by media:content', () => {
    const { enclosures, codes } = read(
      '<media:group><media:content url="https://a.example/a.mp3" fileSize="5" type="audio/mpeg"/></media:group>',
    );
    expect(enclosures).toEqual([
      { url: 'https://a.example/a.mp3', type: 'audio/mpeg', length: 5 },
    ]);
    expect(codes).toEqual(['no-enclosure']);
  });
});

describe('addresses', () => {
  const link = (value: string, options = {}) => {
    const { episode, codes } = parseItem(`<link>${value}</link>`, options);
    return { link: episode.link, codes };
  };

  it('that are relative resolve against the base', () => {
    expect(link('../e/1', { baseUrl: 'https://a.example/b/c' }).link).toBe(
      'https://a.example/e/1',
    );
  });

  it('that are relative resolve against xml:base', () => {
    const { episodes } = parseText(
      rss(
        '<item xml:base="https://b.example/x/"><title>T</title><guid>1</guid><link xml:base="y/">z</link></item>',
      ),
    );
    expect(episodes[0].link).toBe('https://b.example/x/y/z');
  });

  it('that are relative resolve against the address that the feed gives itself', () => {
    const { episodes } = parseText(
      rss(
        `<atom:link rel="self" href="https://s.example/feed"/>${item(
          1,
          '<link>/1</link>',
        )}`,
      ),
    );
    expect(episodes[0].link).toBe('https://s.example/1');
  });

  it.each([
    ['without a scheme', '//a.example/1', 'https://a.example/1'],
    ['of a host', 'www.a.example/1', 'https://www.a.example/1'],
    [
      'with white space around',
      '\n https://a.example/1 \n',
      'https://a.example/1',
    ],
    [
      'with white space inside',
      'https://a.example/a b',
      'https://a.example/a%20b',
    ],
    [
      'escaped twice',
      'https://a.example/?a=1&amp;amp;b=2',
      'https://a.example/?a=1&b=2',
    ],
    ['for podcast apps', 'feed://a.example/1', 'http://a.example/1'],
    ['with dots', 'https://a.example/x/../1', 'https://a.example/1'],
    [
      'with an unescaped ampersand',
      'https://a.example/?a=1&b=2',
      'https://a.example/?a=1&b=2',
    ],
  ])('%s are read', (_name, value, expected) => {
    expect(link(value, { baseUrl: 'https://base.example/' }).link).toBe(
      expected,
    );
  });

  it.each([
    'javascript',
    'JaVaScRiPt',
    ' java\tscript',
    'data',
    'vbscript',
    'file',
    'ftp',
    'mailto',
  ])('that are not of the web are dropped: %j', scheme => {
    const { link: read, codes } = link(`${scheme}:alert(1)`, {
      baseUrl: 'https://a.example/',
    });
    expect(read).toBeUndefined();
    expect(codes).toEqual(['unsafe-url']);
  });

  it('that are words, such as the name of a person, are dropped', () => {
    const { episode, codes } = parseItem(
      '<podcast:person href="Dave Zolotusky" img="Dave Zolotusky">Dave Zolotusky</podcast:person>',
      { baseUrl: 'https://a.example/' },
    );
    expect(episode.people).toEqual([
      { name: 'Dave Zolotusky', role: 'host', group: 'cast' },
    ]);
    expect(codes).toEqual(['bad-url']);
  });

  it('of files with spaces in their names are addresses', () => {
    const { link: read } = link('audio/one two.mp3', {
      baseUrl: 'https://a.example/',
    });
    expect(read).toBe('https://a.example/audio/one%20two.mp3');
  });

  it('tell where the feed has moved', () => {
    const { show } = parseText(
      rss(
        `<itunes:new-feed-url>https://new.example/feed</itunes:new-feed-url>${item(
          1,
        )}`,
      ),
    );
    expect(show.newFeedUrl).toBe('https://new.example/feed');
  });
});

describe('broken markup', () => {
  it.each([
    ['without quotes', '<itunes:image href=https://a.example/a.jpg />'],
    [
      'without quotes and space',
      '<itunes:image href=https://a.example/a.jpg/>',
    ],
    ['in single quotes', "<itunes:image href='https://a.example/a.jpg'/>"],
    [
      'in typographic quotes',
      '<itunes:image href=“https://a.example/a.jpg” />',
    ],
    [
      'without a closing quote',
      '<itunes:image href="https://a.example/a.jpg title="x"/>',
    ],
    ['without the last quote', '<itunes:image href="https://a.example/a.jpg/>'],
    [
      'without a space before the next',
      '<itunes:image title="x"href="https://a.example/a.jpg"/>',
    ],
    [
      'with spaces around the equals sign',
      '<itunes:image href = "https://a.example/a.jpg"/>',
    ],
    [
      'behind a no-break space',
      '<itunes:image\u00a0href="https://a.example/a.jpg"\u2003/>',
    ],
    [
      'closed by the other quote',
      '<itunes:image href=\'https://a.example/a.jpg"/>',
    ],
    ['in capitals', '<itunes:image HREF="https://a.example/a.jpg"/>'],
    [
      'given twice',
      '<itunes:image href="https://a.example/a.jpg" href="https://a.example/b.jpg"/>',
    ],
  ])('of attributes: %s', (_name, markup) => {
    const { episode } = parseItem(`${markup}<itunes:season>2</itunes:season>`);
    expect(episode.artworkUrl).toBe('https://a.example/a.jpg');
    expect(episode.season).toBe(2);
  });

  it('of an element that nobody closes costs nothing that follows', () => {
    const { episode, codes } = parseItem(
      '<author>Ann<link>https://a.example/1</link><itunes:season>2</itunes:season>',
    );
    expect(episode).toMatchObject({
      author: 'Ann',
      link: 'https://a.example/1',
      season: 2,
    });
    expect(codes).toEqual(['unclosed-element']);
  });

  it('of an end tag with the wrong name costs nothing that follows', () => {
    const { episode, codes } = parseItem(
      '<author>Ann</autor><itunes:season>2</itunes:season>',
    );
    expect(episode).toMatchObject({ author: 'Ann', season: 2 });
    expect(codes).toEqual(['stray-end-tag', 'unclosed-element']);
  });

  it('of an end tag without its last character costs nothing that follows', () => {
    const { episode, codes } = parseItem(
      '<author>Ann</author<itunes:season>2</itunes:season>',
    );
    expect(episode).toMatchObject({ author: 'Ann', season: 2 });
    expect(codes).toEqual(['broken-end-tag']);
  });

  it('of an end tag with attributes costs nothing', () => {
    const { episode, codes } = parseItem(
      '<author>Ann</author x="1"><itunes:season>2</itunes:season>',
    );
    expect(episode).toMatchObject({ author: 'Ann', season: 2 });
    expect(codes).toEqual([]);
  });

  it('of “&” in an attribute is told', () => {
    const { episode, codes } = parseItem(
      '<podcast:chapters url="https://a.example/c.json?x=1&y=2"/>',
    );
    expect(episode.chaptersUrl).toBe('https://a.example/c.json?x=1&y=2');
    expect(codes).toEqual(['bare-ampersand']);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
    'of an element named %s is none',
    name => {
      const { episode, codes } = parseItem(`<${name} ${name}="1">x</${name}>`);
      expect(episode.title).toBe('Episode 1');
      expect(codes).toEqual([]);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );

  it.each(['<!ENTITY a "&a;">', '<!DOCTYPE x>', '<!-->', '<?php echo ?>'])(
    'of a stray %s costs nothing that follows',
    stray => {
      const { show, episodes } = parseText(
        rss(
          `<copyright>2024</copyright>${stray}<language>en</language>${item(
            1,
            `${stray}<itunes:season>2</itunes:season>`,
          )}`,
        ),
      );
      expect(show).toMatchObject({ copyright: '2024', language: 'en' });
      expect(episodes[0].season).toBe(2);
    },
  );

  it('before the feed, as a broken script prints it, is skipped', () => {
    const { episodes } = parseText(
      `<br />\n<b>Warning</b>: something in line 3<br />\n${rss(item(1))}`,
    );
    expect(episodes).toHaveLength(1);
  });

  it('after the feed does not matter', () => {
    expect(
      parseText(`${rss(item(1))}<script>x</script>`).episodes,
    ).toHaveLength(1);
  });

  it('that comments items out leaves them out', () => {
    const { episodes } = parseText(rss(`<!-- ${item(1)} -->${item(2)}`));
    expect(episodes.map(({ guid }) => guid)).toEqual(['2']);
  });
});

describe('feeds that are cut off', () => {
  const guids = (text: string) => {
    const { episodes, warnings } = parseText(text);
    return {
      guids: episodes.map(({ guid }) => guid),
      codes: codesOf(warnings),
    };
  };
  const whole = rss(
    item(1) +
      item(2, '<description><![CDATA[<p>x</p>]]></description>') +
      item(3),
  );

  it('give every complete item, wherever they are cut', () => {
    const ends = [...whole.matchAll(/<\/item>/g)].map(
      match => match.index + match[0].length,
    );
    for (let length = ends[0]; length < whole.length; length++) {
      const complete = ends.filter(end => end <= length).length;
      const { episodes } = parseText(whole.slice(0, length));
      expect(episodes.map(({ guid }) => guid)).toEqual(
        ['1', '2', '3'].slice(0, complete),
      );
    }
  });

  it('say so', () => {
    expect(guids(whole.slice(0, -60)).codes).toContain('truncated');
  });

  it('inside CDATA give every item before it', () => {
    const text = rss(item(1) + item(2, '<description><![CDATA[<p>x')).split(
      '</item></channel>',
    )[0];
    expect(guids(text).guids).toEqual(['1']);
  });
});

describe('CDATA and comments that nobody closes', () => {
  const open = (section: string) =>
    item(
      'open',
      `<description>${section}never closed</description><itunes:season>2</itunes:season>`,
    );
  const closed = (id: number) =>
    item(id, '<description><![CDATA[<p>fine</p>]]><!-- c --></description>');

  it.each(['<![CDATA[', '<!-- '])('%s in the middle', section => {
    const { episodes } = parseText(
      rss(closed(1) + open(section) + closed(2) + closed(3)),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', 'open', '2', '3']);
    expect(episodes[1].notes).toContain('never closed');
    expect(episodes[1].season).toBe(2);
    expect(episodes[2].notes).toBe('<p>fine</p>');
  });

  it.each(['<![CDATA[', '<!-- '])('%s in the last item', section => {
    const { episodes } = parseText(rss(closed(1) + open(section) + item(2)));
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', 'open', '2']);
  });

  it('<![CDATA[ in the description of the show', () => {
    const { episodes } = parseText(
      rss(
        `<description><![CDATA[never closed</description>${closed(1)}${closed(
          2,
        )}`,
      ),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2']);
  });

  it.each([
    ['<![CDATA[', 'x'],
    ['<![CDATA[', 'x]>'],
    ['<![CDATA[', 'x]]'],
  ])('%s%s before another that is closed, in the same item', (start, text) => {
    const { episodes, warnings } = parseText(
      rss(
        item(
          1,
          `<description>${start}${text}</description><itunes:season>2</itunes:season><content:encoded><![CDATA[<p>y</p>]]></content:encoded>`,
        ) + closed(2),
      ),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2']);
    expect(episodes[0]).toMatchObject({ notes: '<p>y</p>', season: 2 });
    expect(codesOf(warnings)).toEqual(['open-cdata']);
  });

  it.each([']>', ']]', ']', '] ]>', ']] >'])(
    'what is left of the end is no text: %s',
    end => {
      const { episode } = parseItem(
        `<description><![CDATA[<p>x</p>${end}</description>`,
      );
      expect(episode.notes).toBe('<p>x</p>');
    },
  );

  it.each([
    '<![cdata[',
    '<! [CDATA[',
    '<![ CDATA [',
    '< ![CDATA[',
    '<[CDATA[',
    '<[ CDATA[',
    '<!CDATA[',
    '<! CDATA [',
    '<![CDATA ',
    '<!CDATA ',
    '<CDATA[',
  ])('CDATA that starts with %s is CDATA', start => {
    const { episode, codes } = parseItem(
      `<description>${start}<p>x & y</p>]]></description><itunes:season>2</itunes:season>`,
    );
    expect(episode).toMatchObject({ notes: '<p>x & y</p>', season: 2 });
    expect(codes).toEqual(['misspelt-cdata']);
  });

  it('CDATA that shows how an item looks is left alone', () => {
    const { episodes } = parseText(
      rss(
        [
          item(
            1,
            '<description><![CDATA[Write <item><title>x</title></item> so]]></description>',
          ),
          item(2),
        ].join(''),
      ),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2']);
    expect(episodes[0].notes).toBe('Write <item><title>x</title></item> so');
  });
});

describe('items', () => {
  it('without an end tag end where the next starts', () => {
    const { episodes, warnings } = parseText(
      rss(item(1).replace('</item>', '') + item(2).replace('</item>', '')),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2']);
    expect(codesOf(warnings)).toEqual(['unclosed-item']);
  });

  it('that are empty are left out, with a warning', () => {
    const { episodes, warnings } = parseText(
      rss(`<item/>${item(1)}<item></item>`),
    );
    expect(episodes).toHaveLength(1);
    expect(warnings.map(({ code, item: at }) => [code, at])).toEqual([
      ['empty-item', 0],
      ['empty-item', 2],
    ]);
  });

  it('that are spelt in different ways are all read', () => {
    const { episodes } = parseText(
      rss(
        item(1) +
          item(2).replace('<item>', '<Item>').replace('</item>', '</ITEM>') +
          item(3),
      ),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2', '3']);
  });

  it('of which there is one make a list of one', () => {
    expect(parseText(rss(item(1))).episodes).toHaveLength(1);
  });

  it('that are bad never cost another', () => {
    const { episodes } = parseText(
      rss(
        [
          item(1),
          '<item><title>A<b</title><guid>x<</guid><enclosure url="></item>',
          item(2),
        ].join(''),
      ),
    );
    expect(episodes.map(({ guid }) => guid)).toEqual(
      expect.arrayContaining(['1', '2']),
    );
  });

  it('without title and notes get one from the name of the file', () => {
    const { episodes } = parseText(
      rss(
        '<item><enclosure url="https://a.example/My%20Show%2001.mp3"/></item>',
      ),
    );
    expect(episodes[0].title).toBe('My Show 01');
  });

  it.each([
    ['entities', '<p>Ann &amp; Bob &ndash; it&#8217;s</p>', 'Ann & Bob – it’s'],
    ['an ampersand', 'R&D', 'R&D'],
    ['letters of Windows-1252', 'It\u0092s', 'It’s'],
  ])('without a title get one from notes with %s', (_name, notes, title) => {
    const { episodes } = parseText(
      rss(
        `<item><guid>1</guid><description><![CDATA[${notes}]]></description></item>`,
      ),
    );
    expect(episodes[0].title).toBe(title);
  });

  it.each([
    ['test.ogg', 'test'],
    ['Ann%20%26%20Bob.M4A?token=1', 'Ann & Bob'],
    ['show-1.2', 'show-1.2'],
  ])('without title and notes are named after the file %s', (file, title) => {
    const { episodes } = parseText(
      rss(
        `<item><guid>1</guid><enclosure url="https://cdn.example/${file}" type="audio/ogg" length="1"/></item>`,
      ),
    );
    expect(episodes[0].title).toBe(title);
  });

  it('without a title are not cut in the middle of a character', () => {
    const { episodes } = parseText(
      rss(
        `<item><guid>1</guid><description>${'x'.repeat(
          78,
        )}😀😀😀</description></item>`,
      ),
    );
    expect(episodes[0].title).toBe(`${'x'.repeat(78)}…`);
  });

  it('without a title get one from their notes', () => {
    const { episodes, warnings } = parseText(
      rss(
        '<item><guid>1</guid><description>&lt;p&gt;Hello there&lt;/p&gt;</description></item>',
      ),
    );
    expect(episodes[0].title).toBe('Hello there');
    expect(codesOf(warnings)).toContain('no-title');
  });
});

describe('what does not exist is told, and kept as it is written', () => {
  const ofShow = (markup: string) => parseText(rss(`${markup}${item(1)}`));

  it.each([
    ['language', '<language>english</language>'],
    ['language', '<language>xx</language>'],
    ['language', '<language>en_US</language>'],
    ['dc:language', '<dc:language>zz-ZZ</dc:language>'],
    [
      'itunes:category',
      '<itunes:category text="Technology"><itunes:category text="Podcasting"/></itunes:category>',
    ],
    ['itunes:category', '<itunes:category text="Tech"/>'],
  ])('of a show, by its field: %s in %s', (field, markup) => {
    const { show, warnings } = ofShow(markup);
    expect(warnings).toMatchObject([
      { code: field.replace(/^(?:\w+:)?/, 'bad-'), field },
    ]);
    expect(show.language ?? show.categories[0]).toBeTruthy();
  });

  it.each([
    '<language>en</language>',
    '<language>pt-BR</language>',
    '<language>zh-Hant-TW</language>',
    '<itunes:category text="Technology"/>',
    '<itunes:category text="society &amp; culture"><itunes:category text="Places &amp; Travel"/></itunes:category>',
  ])('but nothing of what exists: %s', markup => {
    expect(ofShow(markup).warnings).toEqual([]);
  });

  it('of an episode, by field and item: the language of a transcript', () => {
    const { episodes, warnings } = parseText(
      rss(
        item(0) +
          item(
            1,
            '<podcast:transcript url="https://a.example/t.vtt" type="text/vtt" language="Elvish"/>',
          ),
      ),
    );
    expect(warnings).toMatchObject([
      { code: 'bad-language', field: 'podcast:transcript', item: 1 },
    ]);
    expect(episodes[1].transcripts[0].language).toBe('Elvish');
  });
});

describe('repairs that were silent', () => {
  it.each([
    ['itunes:image', '<itunes:image/>'],
    ['itunes:image', '<itunes:image href=" "/>'],
    ['googleplay:image', '<googleplay:image/>'],
    ['media:thumbnail', '<media:thumbnail/>'],
    ['podcast:image', '<podcast:image/>'],
    ['image', '<image><title>x</title></image>'],
    ['url', '<image><url/></image>'],
  ])('a picture without an address: %s in %s', (field, markup) => {
    const told = [{ code: 'bad-image', field }];
    expect(parseText(rss(item(1, markup))).warnings).toMatchObject([
      { ...told[0], item: 0 },
    ]);
    expect(parseText(rss(markup + item(1))).warnings).toMatchObject(told);
  });

  it('are not told of the image that a channel of RSS 1.0 refers to', () => {
    const { warnings } = parseText(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>S</title><image rdf:resource="https://a.example/i.png"/></channel><item rdf:about="1"><title>T</title></item></rdf:RDF>',
    );
    expect(codesOf(warnings)).not.toContain('bad-image');
  });

  it('a second that does not exist, in the field and item that have it', () => {
    const { episodes, warnings } = parseText(
      rss(
        '<item><guid>1</guid><title>T</title><enclosure url="https://a.example/a.mp3" type="audio/mpeg" length="1"/><pubDate>Mon, 07 Feb 2022 10:00:61 GMT</pubDate></item>',
      ),
    );
    expect(episodes[0].publishedAt).toBe('2022-02-07T10:00:59.000Z');
    expect(warnings).toMatchObject([
      { code: 'bad-date', field: 'pubDate', item: 0 },
    ]);
  });

  it('a GUID that claims to be an address and is none', () => {
    const read = (guid: string) =>
      parseText(
        rss(
          `<item>${guid}<title>T</title><enclosure url="https://a.example/a.mp3" type="audio/mpeg" length="1"/><pubDate>Mon, 07 Feb 2022 10:00:00 GMT</pubDate></item>`,
        ),
      ).warnings;
    expect(read('<guid isPermaLink="true">episode-12</guid>')).toMatchObject([
      { code: 'bad-url', field: 'guid', item: 0 },
    ]);
    expect(read('<guid isPermaLink="false">episode-12</guid>')).toEqual([]);
    expect(read('<guid>episode-12</guid>')).toEqual([]);
    expect(
      read('<guid isPermaLink="true">https://a.example/12</guid>'),
    ).toEqual([]);
  });
});
