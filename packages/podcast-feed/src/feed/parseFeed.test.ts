import { FeedError } from '../errors';
import { parseFeed } from './parseFeed';
import type { FeedEpisode, ParsedFeed } from '../model';

function parse(text: string, options = {}): ParsedFeed {
  return parseFeed(Buffer.from(text, 'utf8'), options);
}

const feed = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
  <title><![CDATA[Build & Ship]]></title>
  <link>https://show.example/</link>
  <atom:link rel="self" href="https://feeds.example/show.xml"/>
  <atom:link rel="next" href="?page=2"/>
  <atom:link rel="hub" href="https://hub.example/"/>
  <description>&lt;p&gt;About building&lt;/p&gt;</description>
  <language>en</language>
  <copyright>2024 Example</copyright>
  <generator>Anchor Podcasts</generator>
  <itunes:author>Example R&amp;D</itunes:author>
  <itunes:owner><itunes:name>Ann</itunes:name><itunes:email>ann@example.com</itunes:email></itunes:owner>
  <itunes:image href="https://img.example/show.jpg"/>
  <itunes:category text="Arts"><itunes:category text="Books"/></itunes:category>
  <itunes:category text="Business"/>
  <itunes:explicit>false</itunes:explicit>
  <itunes:type>serial</itunes:type>
  <podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
  <podcast:funding url="https://give.example/">Give!</podcast:funding>
  <podcast:person role="Host" img="https://img.example/ann.jpg" href="https://ann.example/">Ann</podcast:person>
  <podcast:locked owner="ann@example.com">yes</podcast:locked>
  <podcast:medium>Podcast</podcast:medium>
  <item>
    <title>12: Fleet First</title>
    <description><![CDATA[<p>Short</p>]]></description>
    <content:encoded><![CDATA[<p>The long notes</p>]]></content:encoded>
    <link>https://show.example/12</link>
    <guid isPermaLink="false">7e1c-12</guid>
    <pubDate>Tue, 15 Nov 2022 07:00:00 GMT</pubDate>
    <enclosure url="https://cdn.example/12.mp3?a=1&amp;b=2" length="1234" type="audio/mpeg"/>
    <itunes:summary>Sum</itunes:summary>
    <itunes:explicit>Yes</itunes:explicit>
    <itunes:duration>00:45:10</itunes:duration>
    <itunes:image href="https://img.example/12.jpg"/>
    <itunes:season>2</itunes:season>
    <itunes:episode>12</itunes:episode>
    <itunes:episodeType>bonus</itunes:episodeType>
    <itunes:keywords>fleet, kubernetes</itunes:keywords>
    <podcast:transcript url="https://cdn.example/12.vtt" type="text/vtt" language="en"/>
    <podcast:chapters url="https://cdn.example/12.json" type="application/json+chapters"/>
    <podcast:person>Bo</podcast:person>
    <podcast:person role="guest" group="Cast">Cy</podcast:person>
  </item>
  <item>
    <title>11</title>
    <guid>11</guid>
    <enclosure url="https://cdn.example/11.mp3" length="9" type="audio/mpeg"/>
    <itunes:duration>61</itunes:duration>
    <pubDate>Tue, 08 Nov 2022 07:00:00 +0100</pubDate>
    <podcast:season name="The second">2</podcast:season>
    <podcast:episode display="Ch. 11">11</podcast:episode>
  </item>
</channel>
</rss>`;

describe('parseFeed', () => {
  it('reads what a show says of itself', () => {
    expect(parse(feed).show).toEqual({
      title: 'Build & Ship',
      link: 'https://show.example/',
      description: '<p>About building</p>',
      language: 'en',
      copyright: '2024 Example',
      generator: 'Anchor Podcasts',
      author: 'Example R&D',
      owner: { name: 'Ann', email: 'ann@example.com' },
      artworkUrl: 'https://img.example/show.jpg',
      images: [{ url: 'https://img.example/show.jpg' }],
      categories: ['Arts > Books', 'Business'],
      explicit: false,
      type: 'serial',
      guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
      funding: [{ url: 'https://give.example/', title: 'Give!' }],
      people: [
        {
          name: 'Ann',
          role: 'host',
          group: 'cast',
          imageUrl: 'https://img.example/ann.jpg',
          url: 'https://ann.example/',
        },
      ],
      locked: { locked: true, owner: 'ann@example.com' },
      medium: 'podcast',
      links: {
        self: 'https://feeds.example/show.xml',
        next: 'https://feeds.example/show.xml?page=2',
        hubs: ['https://hub.example/'],
      },
    });
  });

  it('reads an episode with everything in it', () => {
    const expected: FeedEpisode = {
      title: '12: Fleet First',
      notes: '<p>The long notes</p>',
      summary: 'Sum',
      link: 'https://show.example/12',
      guid: '7e1c-12',
      publishedAt: '2022-11-15T07:00:00.000Z',
      enclosures: [
        {
          url: 'https://cdn.example/12.mp3?a=1&b=2',
          type: 'audio/mpeg',
          length: 1234,
        },
      ],
      explicit: true,
      durationSeconds: 2710,
      artworkUrl: 'https://img.example/12.jpg',
      images: [{ url: 'https://img.example/12.jpg' }],
      season: 2,
      number: 12,
      type: 'bonus',
      keywords: ['fleet', 'kubernetes'],
      transcripts: [
        { url: 'https://cdn.example/12.vtt', type: 'text/vtt', language: 'en' },
      ],
      chaptersUrl: 'https://cdn.example/12.json',
      people: [
        { name: 'Bo', role: 'host', group: 'cast' },
        { name: 'Cy', role: 'guest', group: 'cast' },
      ],
    };
    expect(parse(feed).episodes[0]).toEqual(expected);
  });

  it('keeps the order of the feed and needs nothing but the necessary', () => {
    const { episodes, warnings } = parse(feed, {
      baseUrl: 'https://feeds.example/show.xml',
    });
    expect(episodes.map(({ guid }) => guid)).toEqual(['7e1c-12', '11']);
    expect(episodes[1]).toEqual({
      title: '11',
      guid: '11',
      publishedAt: '2022-11-08T06:00:00.000Z',
      durationSeconds: 61,
      season: 2,
      seasonName: 'The second',
      number: 11,
      numberLabel: 'Ch. 11',
      type: 'full',
      explicit: false,
      enclosures: [
        { url: 'https://cdn.example/11.mp3', type: 'audio/mpeg', length: 9 },
      ],
      people: [],
      keywords: [],
      transcripts: [],
    });
    expect(warnings).toEqual([]);
  });

  it('resolves relative addresses against the base', () => {
    const { show } = parse(feed, { baseUrl: 'https://feeds.example/a/b' });
    expect(show.links?.next).toBe('https://feeds.example/a/b?page=2');
  });

  it.each([
    ['empty', ''],
    ['empty', '  \n\t '],
    ['html', '<!DOCTYPE html><html><body>404</body></html>'],
    ['html', '\n<HTML><head><title>Sign in</title></head></HTML>'],
    ['not-xml', '%PDF-1.7 binary'],
    ['not-xml', '{"error":"gone"}'],
    ['not-xml', 'Not found'],
    ['not-a-feed', '<?xml version="1.0"?><opml><body/></opml>'],
    ['no-items', '<rss><channel></channel></rss>'],
    ['no-items', '<rss><channel><title>T</title>'],
    ['no-items', '<rss><channel><title>T</title><link>https://a.exa'],
    ['no-items', '<rss><channel><title>T</title><item></item></channel></rss>'],
  ])('says %s for %j', (code, text) => {
    let error: unknown;
    try {
      parse(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(FeedError);
    expect((error as FeedError).code).toBe(code);
  });

  it.each([
    ['RSS', '<rss><channel><title>T</title></channel></rss>'],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel><title>T</title></channel></rdf:RDF>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title></feed>',
    ],
  ])('reads a show that has no episodes yet: %s', (_name, text) => {
    const before = parse(text);
    expect(before).toMatchObject({
      show: { title: 'T' },
      episodes: [],
      warnings: [],
    });
    expect(parse(text, { previous: before })).toBe(before);
  });
});
