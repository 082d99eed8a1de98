import { FeedError } from '../errors';
import { defaultLimits } from '../limits';
import { parseFeed } from './parseFeed';
import { codesOf, item, parseItem, parseText, rss } from '../testing/feeds';

/** Long enough that anything worse than linear time would not end within the test's time limit. */
const many = 400_000;

function episodesOf(text: string, options = {}) {
  return parseText(text, options).episodes.map(({ guid }) => guid);
}

describe('hostile feeds', () => {
  it('an entity bomb is not expanded', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><title>&c;</title>${item(
      1,
    )}</channel></rss>`;
    const { show, episodes, warnings } = parseText(bomb);
    expect(show.title).toBe('&c;');
    expect(episodes).toHaveLength(1);
    expect(codesOf(warnings)).toEqual(['entities-ignored', 'unknown-entity']);
  });

  it('an external entity is not fetched', () => {
    const { show } = parseText(
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title>${item(
        1,
      )}</channel></rss>`,
    );
    expect(show.title).toBe('&x;');
  });

  it.each([
    ['closed', `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`],
    ['not closed', '<a>'.repeat(100_000)],
    ['closed in disorder', '<a><b>'.repeat(50_000) + '</a></b>'.repeat(50_000)],
  ])('100,000 elements deep, %s, cost one field', (_name, nest) => {
    const { episode, codes } = parseItem(
      `<description>${nest}</description><itunes:season>2</itunes:season>`,
    );
    expect(episode.guid).toBe('1');
    expect(codes).toContain('too-deep');
  });

  it('100,000 elements deep in the show cost no episode', () => {
    expect(episodesOf(rss('<x>'.repeat(100_000) + item(1)))).toEqual(['1']);
  });

  it.each([
    ['&', '&'],
    ['<', '<'],
    ['</', '</'],
    ['<![CDATA[', '<![CDATA['],
    ['<[CDATA[', '<[CDATA['],
    ['<!CDATA ', '<!CDATA '],
    ['<CDATA[ and ends', '<CDATA[ ]] >'],
    ['bare less-than signs', '< '],
    ['<!--', '<!--'],
    ['<!-- and -->', '<!-- -->'],
    ['<!DOCTYPE', '<!DOCTYPE '],
    ['<!', '<!'],
    ['<?', '<?'],
    [']]>', ']]>'],
    ['<a', '<a '],
    ['<a b="', '<a b="'],
    ['<a b=\'"', '<a b=\'"'],
    ['entities', '&nbsp;'],
    ['long entities', '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    ['references', '&#0;'],
    ['escaped tags', '&lt;b '],
    ['control characters', '\u0001'],
    ['<item', '<item'],
    ['</item', '</item'],
  ])('a storm of %s in an item costs no other item', (_name, piece) => {
    const storm = piece.repeat(Math.ceil(many / piece.length));
    const text = rss(
      item(1) + item('storm', `<description>${storm}</description>`) + item(2),
    );
    const guids = episodesOf(text);
    expect(guids).toContain('1');
    expect(guids).toContain('2');
  });

  it.each(['&', '<', '<![CDATA[', '<!--', '<!', '<?', '</', '<a b="'])(
    'a storm of %s in the show costs no item',
    piece => {
      const storm = piece.repeat(Math.ceil(many / piece.length));
      expect(
        episodesOf(rss(`<description>${storm}</description>${item(1)}`)),
      ).toEqual(['1']);
    },
  );

  it.each([
    '&',
    '<',
    '<![CDATA[',
    '<!--',
    '<?',
    '<!doctype',
    '<a b="',
    '\u0000',
    'x',
  ])('a storm of %s instead of a feed is an error', piece => {
    expect(() =>
      parseText(piece.repeat(Math.ceil(many / piece.length))),
    ).toThrow(FeedError);
  });

  it('a million attributes are bounded', () => {
    const attributes = Array.from({ length: 1e6 }, (_, n) => `a${n}="1"`);
    const { episode, codes } = parseItem(
      `<itunes:image ${attributes.join(' ')}/><itunes:season>2</itunes:season>`,
      { limits: { maxItemBytes: 64e6 } },
    );
    expect(episode.season).toBe(2);
    expect(codes).toContain('too-many-attributes');
  });

  it('20,000 people are bounded', () => {
    const people = Array.from(
      { length: 20_000 },
      (_, n) => `<podcast:person>p${n}</podcast:person>`,
    );
    const { episode, codes } = parseItem(people.join(''), {
      limits: { maxItemBytes: 64e6, maxElements: 1e7 },
    });
    expect(episode.people).toHaveLength(1000);
    expect(codes).toContain('list-too-long');
  });

  it('a million elements are bounded', () => {
    const { episode, codes } = parseItem('<x/>'.repeat(1e6));
    expect(episode.guid).toBe('1');
    expect(codes).toEqual(['too-many-elements']);
  });

  it('notes of more elements than are read keep their beginning', () => {
    const { episode, codes } = parseItem(
      `<description>${'<p>one</p>'.repeat(10_000)}</description>`,
    );
    expect(episode.notes?.replaceAll('<p>one</p>', '')).toBe('');
    expect(episode.notes?.length).toBeGreaterThan(
      (defaultLimits.maxElements - 10) * '<p>one</p>'.length,
    );
    expect(codes).toEqual(['too-many-elements']);
  });

  it('gigantic text is cut', () => {
    const { episode, codes } = parseItem(
      `<description>${'x'.repeat(3e6)}</description>`,
    );
    expect(episode.notes).toHaveLength(512 * 1024);
    expect(codes).toEqual(['text-too-long']);
  });

  const gigantic = 'x'.repeat(5e6);
  const file =
    '<enclosure url="https://cdn.example/2.mp3" length="1" type="audio/mpeg"/>';

  it.each([
    [
      'in text',
      `<title>Two</title>${file}<description>${gigantic}</description>`,
    ],
    [
      'in CDATA before the file',
      `<title>Two</title><description><![CDATA[${gigantic}]]></description>${file}`,
    ],
    [
      'before the title',
      `<content:encoded>${gigantic}</content:encoded><title>Two</title>${file}`,
    ],
    ['outside all elements', `<title>Two</title>${file}${gigantic}`],
  ])(
    'a gigantic item keeps title and file, and costs no other: %s',
    (_name, inside) => {
      const { episodes, warnings } = parseText(
        rss(`${item(1)}<item><guid>2</guid>${inside}</item>${item(3)}`),
      );
      expect(episodes.map(({ guid }) => guid)).toEqual(['1', '2', '3']);
      expect(episodes[1]).toMatchObject({
        title: 'Two',
        enclosures: [{ url: 'https://cdn.example/2.mp3' }],
      });
      expect(episodes[1]).not.toHaveProperty('notes');
      expect(warnings).toContainEqual(
        expect.objectContaining({
          code: 'item-too-long',
          field: 'item',
          item: 1,
          episode: 'Two',
        }),
      );
    },
  );

  it('a million items are bounded, the newest kept', () => {
    const items = Array.from(
      { length: 1e6 },
      (_, n) => `<item><guid>${n}</guid><title>t</title></item>`,
    );
    const { episodes, warnings } = parseText(
      `<rss><channel><title>T</title>${items.join('')}</channel></rss>`,
      {
        limits: { maxItems: 1000 },
      },
    );
    expect(episodes).toHaveLength(1000);
    expect(episodes[0].guid).toBe('0');
    expect(codesOf(warnings)).toContain('too-many-items');
  });

  it('more bytes than allowed are an error', () => {
    const bytes = Buffer.from(rss(item(1)));
    expect(() => parseFeed(bytes, { limits: { maxBytes: 100 } })).toThrow(
      /at most 100/,
    );
  });

  it('a head without end is bounded', () => {
    const { episodes, warnings } = parseText(
      rss(`${item(1)}<description>${'x'.repeat(1e6)}</description>`),
      { limits: { maxHeadBytes: 100_000 } },
    );
    expect(episodes).toHaveLength(1);
    expect(codesOf(warnings)).toContain('head-too-long');
  });

  it('warnings are bounded, the rest is counted', () => {
    const items = Array.from({ length: 500 }, (_, n) =>
      item(n, '<itunes:duration>x</itunes:duration>'),
    );
    const { warnings } = parseText(rss(items.join('')), {
      limits: { maxWarnings: 10 },
    });
    expect(warnings).toHaveLength(11);
    expect(warnings[10]).toEqual({
      code: 'warnings-omitted',
      message: '490 more warnings are not listed',
    });
  });

  it('a GUID of a megabyte becomes short and stays the same', () => {
    const text = rss(
      `<item><guid>${'g'.repeat(1e6)}</guid><title>T</title></item>`,
    );
    const [guid] = episodesOf(text);
    expect(guid.length).toBeLessThan(100);
    expect(episodesOf(text)).toEqual([guid]);
    expect(codesOf(parseText(text).warnings)).toContain('long-guid');
  });

  it('a limit that makes no sense is refused by name', () => {
    expect(() => parseText(rss(item(1)), { limits: { maxItems: 0 } })).toThrow(
      'limits.maxItems must be a positive integer',
    );
  });
});
