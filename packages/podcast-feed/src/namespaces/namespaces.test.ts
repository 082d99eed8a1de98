import { item, parseItem, parseText, rss } from '../testing/feeds';

const show = (markup: string) => parseText(rss(`${markup}${item(1)}`)).show;
const episode = (markup: string) => parseItem(markup).episode;

describe('podcast: of an episode', () => {
  it('soundbite', () => {
    expect(
      episode(
        '<podcast:soundbite startTime="73.0" duration="60.5">Best part</podcast:soundbite>',
      ).soundbites,
    ).toEqual([
      { startSeconds: 73, durationSeconds: 60.5, title: 'Best part' },
    ]);
  });

  it('location', () => {
    expect(
      episode(
        '<podcast:location rel="Subject" geo="geo:59.3,18.1" osm="R54413" country="se">Stockholm</podcast:location>',
      ).locations,
    ).toEqual([
      {
        name: 'Stockholm',
        geo: 'geo:59.3,18.1',
        osm: 'R54413',
        rel: 'subject',
        country: 'SE',
      },
    ]);
  });

  it('license', () => {
    expect(
      episode(
        '<podcast:license url="https://l.example/">cc-by-4.0</podcast:license>',
      ).license,
    ).toEqual({ name: 'cc-by-4.0', url: 'https://l.example/' });
  });

  it('alternateEnclosure with its sources', () => {
    expect(
      episode(
        '<podcast:alternateEnclosure type="video/mp4" length="99" bitrate="511276.52" height="720" lang="en" title="Video" default="true"><podcast:source uri="https://v.example/a.mp4"/><podcast:source uri="ipfs://x"/><podcast:source uri="https://v.example/a.torrent" contentType="application/x-bittorrent"/><podcast:integrity type="sri" value="sha384-x"/></podcast:alternateEnclosure>',
      ).alternateEnclosures,
    ).toEqual([
      {
        type: 'video/mp4',
        length: 99,
        bitrate: 511277,
        height: 720,
        language: 'en',
        title: 'Video',
        isDefault: true,
        sources: [
          { url: 'https://v.example/a.mp4', type: 'video/mp4' },
          {
            url: 'https://v.example/a.torrent',
            type: 'application/x-bittorrent',
          },
        ],
        integrity: { type: 'sri', value: 'sha384-x' },
      },
    ]);
  });

  it('alternateEnclosure instead of an enclosure', () => {
    const { episodes } = parseText(
      rss(
        '<item><title>T</title><guid>1</guid><podcast:alternateEnclosure type="audio/opus"><podcast:source uri="https://v.example/a.opus"/></podcast:alternateEnclosure></item>',
      ),
    );
    expect(episodes[0].enclosures).toEqual([
      { url: 'https://v.example/a.opus', type: 'audio/opus' },
    ]);
  });

  it.each([
    ['its own', '<podcast:alternateEnclosure url="https://v.example/a.mp4"/>'],
    [
      'the src of a source',
      '<podcast:alternateEnclosure><podcast:source src="https://v.example/a.mp4"/></podcast:alternateEnclosure>',
    ],
    [
      'the text of a source',
      '<podcast:alternateEnclosure><podcast:source>https://v.example/a.mp4</podcast:source></podcast:alternateEnclosure>',
    ],
  ])('alternateEnclosure with the URL in %s', (_name, markup) => {
    expect(episode(markup).alternateEnclosures).toEqual([
      { sources: [{ url: 'https://v.example/a.mp4', type: 'video/mp4' }] },
    ]);
  });

  it('episode with decimals', () => {
    expect(parseItem('<podcast:episode>12.5</podcast:episode>')).toMatchObject({
      episode: { number: 12, numberLabel: '12.5' },
      codes: [],
    });
  });

  it.each([
    ['transcript', 'bad-transcript'],
    ['chapters', 'bad-chapters'],
    ['person', 'bad-person'],
    ['location', 'bad-location'],
    ['license', 'bad-license'],
    ['txt', 'bad-txt'],
    ['soundbite', 'bad-soundbite'],
    ['alternateEnclosure', 'bad-enclosure'],
    ['socialInteract', 'bad-social-interact'],
  ])('an empty %s is left out with a warning', (name, code) => {
    expect(parseItem(`<podcast:${name}/>`).codes).toEqual([code]);
  });

  it('socialInteract', () => {
    expect(
      episode(
        '<podcast:socialInteract protocol="ActivityPub" uri="https://s.example/1" accountId="@a" accountUrl="https://s.example/@a" priority="1"/>',
      ).socialInteract,
    ).toEqual([
      {
        protocol: 'activitypub',
        url: 'https://s.example/1',
        accountId: '@a',
        accountUrl: 'https://s.example/@a',
        priority: 1,
      },
    ]);
  });

  it('txt', () => {
    expect(
      episode('<podcast:txt purpose="verify">abc</podcast:txt>').txt,
    ).toEqual([{ value: 'abc', purpose: 'verify' }]);
  });

  it('images with their widths, and image', () => {
    const { images, artworkUrl } = episode(
      '<podcast:images srcset="https://i.example/1.jpg 1500w, https://i.example/2.jpg 600w"/><podcast:image href="https://i.example/3.jpg" width="10" height="20" alt="Three"/>',
    );
    expect(images).toEqual([
      { url: 'https://i.example/1.jpg', width: 1500 },
      { url: 'https://i.example/2.jpg', width: 600 },
      { url: 'https://i.example/3.jpg', width: 10, height: 20, alt: 'Three' },
    ]);
    expect(artworkUrl).toBe('https://i.example/1.jpg');
  });

  it.each([
    'https://i.example/1.jpg 1500w,https://i.example/2.jpg 600w',
    'https://i.example/1.jpg 1500w , https://i.example/2.jpg 600w,',
    '\n https://i.example/1.jpg\t1500w,\n https://i.example/2.jpg   600w\n',
  ])('images with the srcset %j', srcset => {
    expect(episode(`<podcast:images srcset="${srcset}"/>`).images).toEqual([
      { url: 'https://i.example/1.jpg', width: 1500 },
      { url: 'https://i.example/2.jpg', width: 600 },
    ]);
  });

  it('images with densities in the srcset, or without', () => {
    const srcset =
      'https://i.example/a,b.jpg 2x, https://i.example/2.jpg, https://i.example/3.jpg';
    expect(episode(`<podcast:images srcset="${srcset}"/>`).images).toEqual([
      { url: 'https://i.example/a,b.jpg' },
      { url: 'https://i.example/2.jpg' },
      { url: 'https://i.example/3.jpg' },
    ]);
  });

  it('transcript without a type', () => {
    expect(
      episode(
        '<podcast:transcript url="https://t.example/a.srt" rel="captions"/>',
      ).transcripts,
    ).toEqual([
      {
        url: 'https://t.example/a.srt',
        type: 'application/x-subrip',
        rel: 'captions',
      },
    ]);
  });
});

describe('podcast: of a show', () => {
  it('locked, medium, guid and location', () => {
    expect(
      show(
        '<podcast:locked>no</podcast:locked><podcast:medium>audiobook</podcast:medium><podcast:guid>g</podcast:guid><podcast:location>Here</podcast:location>',
      ),
    ).toMatchObject({
      locked: { locked: false },
      medium: 'audiobook',
      guid: 'g',
      locations: [{ name: 'Here' }],
    });
  });

  it('block, in general and for services', () => {
    expect(
      show(
        '<podcast:block>no</podcast:block><podcast:block id="Google">yes</podcast:block><podcast:block id="amazon">no</podcast:block>',
      ),
    ).toMatchObject({ blockedServices: ['google'] });
    expect(show('<podcast:block>yes</podcast:block>').blocked).toBe(true);
  });

  it('trailer', () => {
    expect(
      show(
        '<podcast:trailer pubdate="Thu, 01 Apr 2021 08:00:00 EST" url="https://t.example/1.mp3" length="123" type="audio/mp3" season="2">Coming up</podcast:trailer>',
      ).trailers,
    ).toEqual([
      {
        title: 'Coming up',
        url: 'https://t.example/1.mp3',
        publishedAt: '2021-04-01T13:00:00.000Z',
        type: 'audio/mpeg',
        length: 123,
        season: 2,
      },
    ]);
  });

  it('podroll', () => {
    expect(
      show(
        '<podcast:podroll><podcast:remoteItem feedGuid="a" feedUrl="https://f.example/" medium="Music"/><podcast:remoteItem title="nothing"/></podcast:podroll>',
      ).podroll,
    ).toEqual([
      { feedGuid: 'a', feedUrl: 'https://f.example/', medium: 'music' },
    ]);
  });

  it('updateFrequency', () => {
    expect(
      show(
        '<podcast:updateFrequency dtstart="2023-01-01T00:00:00Z" rrule="FREQ=WEEKLY" complete="true">Weekly</podcast:updateFrequency>',
      ).updateFrequency,
    ).toEqual({
      text: 'Weekly',
      rrule: 'FREQ=WEEKLY',
      startsAt: '2023-01-01T00:00:00.000Z',
      complete: true,
    });
  });

  it('liveItem', () => {
    const { liveItems } = show(
      '<podcast:liveItem status="LIVE" start="2023-01-01T10:00:00Z" end="2023-01-01T11:00:00Z"><title>Live!</title><guid>live-1</guid><enclosure url="https://s.example/stream.mp3" type="audio/mpeg" length="312"/><podcast:contentLink href="https://s.example/">Watch</podcast:contentLink></podcast:liveItem>',
    );
    expect(liveItems).toMatchObject([
      {
        status: 'live',
        title: 'Live!',
        guid: 'live-1',
        startsAt: '2023-01-01T10:00:00.000Z',
        endsAt: '2023-01-01T11:00:00.000Z',
        contentLinks: [{ url: 'https://s.example/', title: 'Watch' }],
        enclosures: [{ url: 'https://s.example/stream.mp3' }],
      },
    ]);
  });

  it('liveItem needs no date in addition to its start', () => {
    const { warnings } = parseText(
      rss(
        `<podcast:liveItem status="live" start="2023-01-01T10:00:00Z"><title>L</title><guid>l</guid><enclosure url="https://s.example/a.mp3" type="audio/mpeg"/></podcast:liveItem>${item(
          1,
        )}`,
      ),
    );
    expect(warnings).toEqual([]);
  });

  it.each([
    ['trailer', '<podcast:trailer/>', 'bad-trailer'],
    ['funding', '<podcast:funding/>', 'bad-funding'],
    [
      'remoteItem',
      '<podcast:podroll><podcast:remoteItem/></podcast:podroll>',
      'bad-remote-item',
    ],
  ])('an empty %s is left out with a warning', (_name, markup, code) => {
    const { warnings } = parseText(rss(`${markup}${item(1)}`));
    expect(warnings.map(warning => warning.code)).toEqual([code]);
  });

  it('value is ignored', () => {
    const { warnings } = parseText(
      rss(
        `<podcast:value type="lightning"><podcast:valueRecipient split="1"/></podcast:value>${item(
          1,
        )}`,
      ),
    );
    expect(warnings).toEqual([]);
  });
});

describe('other namespaces', () => {
  it('psc: chapters, sorted by start', () => {
    expect(
      episode(
        '<psc:chapters version="1.2"><psc:chapter start="00:01:02.500" title="Two" href="https://c.example/" image="https://c.example/2.png"/><psc:chapter start="0" title="One"/><psc:chapter start="x" title="Bad"/></psc:chapters>',
      ).chapters,
    ).toEqual([
      { startSeconds: 0, title: 'One' },
      {
        startSeconds: 62.5,
        title: 'Two',
        imageUrl: 'https://c.example/2.png',
        url: 'https://c.example/',
      },
    ]);
  });

  it('googleplay: adds fields that itunes: lacks', () => {
    expect(
      show(
        '<googleplay:author>G</googleplay:author><googleplay:image href="https://g.example/a.jpg"/><googleplay:explicit>yes</googleplay:explicit>',
      ),
    ).toMatchObject({
      author: 'G',
      artworkUrl: 'https://g.example/a.jpg',
      explicit: true,
    });
    expect(
      show(
        '<googleplay:author>G</googleplay:author><itunes:author>I</itunes:author>',
      ).author,
    ).toBe('I');
  });

  it('spotify: limit and country', () => {
    expect(
      show(
        '<spotify:limit recentCount="5"/><spotify:countryOfOrigin>us, gb</spotify:countryOfOrigin>',
      ),
    ).toMatchObject({ recentCount: 5, countriesOfOrigin: ['US', 'GB'] });
  });

  it('anchor: support', () => {
    expect(
      show('<anchor:support>https://anchor.fm/s/1/support</anchor:support>')
        .funding,
    ).toEqual([{ url: 'https://anchor.fm/s/1/support', title: 'Support' }]);
  });

  it('dc: creator, date and subject', () => {
    const { episodes } = parseText(
      rss(
        '<item><title>T</title><guid>1</guid><dc:creator>Ann</dc:creator><dc:date>2022-02-07</dc:date><dc:subject>Tools</dc:subject></item>',
      ),
    );
    expect(episodes[0]).toMatchObject({
      author: 'Ann',
      publishedAt: '2022-02-07T00:00:00.000Z',
      categories: ['Tools'],
    });
  });

  it('psc: chapters with their titles as text', () => {
    expect(
      episode(
        '<psc:chapters><psc:chapter start="1">One</psc:chapter></psc:chapters>',
      ).chapters,
    ).toEqual([{ startSeconds: 1, title: 'One' }]);
  });

  it('media: fields of a show', () => {
    expect(
      show(
        '<media:copyright>2024</media:copyright><media:category scheme="http://www.itunes.com/dtds/podcast-1.0.dtd">Technology/Tools</media:category><itunes:category text="Technology"><itunes:category text="Tools"/></itunes:category><media:rating>adult</media:rating>',
      ),
    ).toMatchObject({
      copyright: '2024',
      categories: ['Technology > Tools'],
      explicit: true,
    });
  });

  it('itunes: owner as text', () => {
    expect(
      show('<itunes:owner>Ann Lee (ann@a.example)</itunes:owner>').owner,
    ).toEqual({ name: 'Ann Lee', email: 'ann@a.example' });
  });

  it('xhtml: notes, without prefixes', () => {
    expect(
      episode(
        '<xhtml:body xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:p>Hello</xhtml:p></xhtml:body>',
      ).notes,
    ).toBe('<p>Hello</p>');
  });

  it('rss: link and image in the form of other namespaces', () => {
    expect(show('<link href="https://s.example/"/>').link).toBe(
      'https://s.example/',
    );
    expect(
      episode('<image><url>https://i.example/1.jpg</url></image>').artworkUrl,
    ).toBe('https://i.example/1.jpg');
  });

  it('media: thumbnail, keywords and rating', () => {
    expect(
      episode(
        '<media:thumbnail url="https://m.example/t.jpg" width="100"/><media:keywords>a, b</media:keywords><media:rating>adult</media:rating>',
      ),
    ).toMatchObject({
      artworkUrl: 'https://m.example/t.jpg',
      images: [{ url: 'https://m.example/t.jpg', width: 100 }],
      keywords: ['a', 'b'],
      explicit: true,
    });
  });

  it('atom: links to the feed, its pages and hubs', () => {
    expect(
      show(
        '<atom:link rel="self" href="https://f.example/"/><atom:link rel="next" href="https://f.example/?p=2"/><atom:link rel="prev" href="https://f.example/?p=0"/><atom:link rel="hub" href="https://h.example/"/><atom:link rel="payment" href="https://p.example/" title="Pay"/>',
      ),
    ).toMatchObject({
      links: {
        self: 'https://f.example/',
        next: 'https://f.example/?p=2',
        previous: 'https://f.example/?p=0',
        hubs: ['https://h.example/'],
      },
      funding: [{ url: 'https://p.example/', title: 'Pay' }],
    });
  });

  it('itunes: complete, block and new-feed-url', () => {
    expect(
      show(
        '<itunes:complete>Yes</itunes:complete><itunes:block>yes</itunes:block><itunes:new-feed-url>https://n.example/</itunes:new-feed-url>',
      ),
    ).toMatchObject({
      complete: true,
      blocked: true,
      newFeedUrl: 'https://n.example/',
    });
  });
});

describe('Atom 1.0', () => {
  const feed = (entry: string, prefix = '') =>
    parseText(`<?xml version="1.0"?>
<${prefix}feed xmlns${
      prefix ? `:${prefix.slice(0, -1)}` : ''
    }="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<${prefix}title>Show</${prefix}title><${prefix}subtitle>About</${prefix}subtitle><${prefix}link rel="self" href="https://f.example/atom"/><${prefix}link href="https://f.example/"/>
<${prefix}author><${prefix}name>Ann</${prefix}name></${prefix}author><${prefix}logo>https://f.example/l.png</${prefix}logo><${prefix}updated>2022-02-08T00:00:00Z</${prefix}updated>
${entry}</${prefix}feed>`);

  it('gives a show and an episode', () => {
    const {
      show: read,
      episodes,
      warnings,
    } = feed(
      '<entry><id>urn:1</id><title type="html">A &amp;amp; B</title><published>2022-02-07T10:00:00Z</published><updated>2022-02-08T10:00:00Z</updated><link href="/e/1"/><link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="5"/><summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long <b>notes</b></p></div></content><category term="t" label="Tools"/><itunes:duration>60</itunes:duration></entry>',
    );
    expect(read).toMatchObject({
      title: 'Show',
      description: 'About',
      link: 'https://f.example/',
      author: 'Ann',
      artworkUrl: 'https://f.example/l.png',
      updatedAt: '2022-02-08T00:00:00.000Z',
    });
    expect(episodes).toEqual([
      {
        guid: 'urn:1',
        title: 'A & B',
        publishedAt: '2022-02-07T10:00:00.000Z',
        updatedAt: '2022-02-08T10:00:00.000Z',
        link: 'https://f.example/e/1',
        enclosures: [
          { url: 'https://f.example/a.mp3', type: 'audio/mpeg', length: 5 },
        ],
        summary: 'Short',
        notes:
          '<div xmlns="http://www.w3.org/1999/xhtml"><p>Long <b>notes</b></p></div>',
        categories: ['Tools'],
        durationSeconds: 60,
        type: 'full',
        explicit: false,
        people: [],
        keywords: [],
        transcripts: [],
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('keeps the order of words in titles with markup', () => {
    const { episodes, warnings } = feed(
      '<entry><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b> C</div></title></entry><entry><id>2</id><title type="html">&lt;i&gt;D&lt;/i&gt; &amp;amp; E</title></entry>',
    );
    expect(episodes.map(({ title }) => title)).toEqual(['A B C', 'D & E']);
    expect(warnings.map(({ code }) => code)).not.toContain('markup-in-text');
  });

  it('can have a prefix', () => {
    const { show: read, episodes } = feed(
      '<a:entry><a:id>1</a:id><a:title>T</a:title></a:entry>',
      'a:',
    );
    expect(read.title).toBe('Show');
    expect(episodes).toMatchObject([{ guid: '1', title: 'T' }]);
  });

  it('keeps plain text plain', () => {
    const { episodes } = feed(
      '<entry><id>1</id><title>T</title><content type="text">a &lt;b&gt; c &amp; d</content></entry>',
    );
    expect(episodes[0].notes).toBe('a &lt;b> c &amp; d');
  });
});

describe('RSS 1.0', () => {
  it('gives a show, and episodes from the items beside the channel', () => {
    const { show: read, episodes } = parseText(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:enc="http://purl.oclc.org/net/rss_2.0/enc#"><channel rdf:about="https://f.example/"><title>Show</title><link>https://f.example/</link><description>About</description><items><rdf:Seq><rdf:li resource="https://f.example/1"/></rdf:Seq></items></channel><image><url>https://f.example/i.png</url></image><item rdf:about="https://f.example/1"><title>One</title><link>https://f.example/1</link><dc:date>2022-02-07T10:00:00Z</dc:date><enc:enclosure enc:url="https://f.example/1.mp3" enc:type="audio/mpeg" enc:length="7"/></item></rdf:RDF>`,
    );
    expect(read).toMatchObject({
      title: 'Show',
      description: 'About',
      artworkUrl: 'https://f.example/i.png',
    });
    expect(episodes).toMatchObject([
      {
        guid: 'https://f.example/1',
        title: 'One',
        publishedAt: '2022-02-07T10:00:00.000Z',
        enclosures: [
          { url: 'https://f.example/1.mp3', type: 'audio/mpeg', length: 7 },
        ],
      },
    ]);
  });
});

describe('podcast: a show with a publisher', () => {
  const remote =
    'feedGuid="003af0a0-6a45-55cf-b765-68e3d349551a" feedUrl="https://p.example/feed.xml"';
  const read = {
    feedGuid: '003af0a0-6a45-55cf-b765-68e3d349551a',
    feedUrl: 'https://p.example/feed.xml',
  };

  it('publisher', () => {
    expect(
      show(
        `<podcast:publisher><podcast:remoteItem medium="Publisher" ${remote}/></podcast:publisher>`,
      ).publisher,
    ).toEqual({ ...read, medium: 'publisher' });
  });

  it('publisher without a remote item is left out with a warning', () => {
    const { show: found, warnings } = parseText(
      rss(`<podcast:publisher>Ann</podcast:publisher>${item(1)}`),
    );
    expect(found.publisher).toBeUndefined();
    expect(warnings).toMatchObject([
      { code: 'bad-remote-item', field: 'podcast:publisher' },
    ]);
  });

  it('remoteItem', () => {
    expect(
      show(
        `<podcast:remoteItem ${remote} itemGuid="i1" medium="music" title="A"/><podcast:remoteItem ${remote}/>`,
      ).remoteItems,
    ).toEqual([{ ...read, itemGuid: 'i1', medium: 'music', title: 'A' }, read]);
  });
});

describe('podcast: chat', () => {
  const chat =
    '<podcast:chat server="IRC.example" protocol="IRC" accountId="@ann" space="#show"/>';
  const read = {
    server: 'irc.example',
    protocol: 'irc',
    accountId: '@ann',
    space: '#show',
  };

  it('of a show, an episode and a live item', () => {
    expect(show(chat).chat).toEqual(read);
    expect(episode(chat).chat).toEqual(read);
    expect(
      show(
        `<podcast:liveItem status="live"><title>L</title><guid>l</guid>${chat}</podcast:liveItem>`,
      ).liveItems?.[0].chat,
    ).toEqual(read);
  });

  it('without a server is left out with a warning', () => {
    const { episode: found, codes } = parseItem(
      '<podcast:chat protocol="irc"/>',
    );
    expect(found.chat).toBeUndefined();
    expect(codes).toEqual(['bad-chat']);
  });
});

describe('podcast: podping', () => {
  it.each([
    ['usesPodping="true"', true],
    ['usesPodping="false"', undefined],
  ])('%s', (attributes, expected) => {
    expect(show(`<podcast:podping ${attributes}/>`).usesPodping).toBe(expected);
  });
});

describe('podcast: the cover among several images', () => {
  const image = (name: string, attributes: string) =>
    `<podcast:image href="https://i.example/${name}.jpg" ${attributes}/>`;
  const cover = (markup: string) => [
    show(markup).artworkUrl,
    episode(markup).artworkUrl,
  ];
  const both = (name: string) => [
    `https://i.example/${name}.jpg`,
    `https://i.example/${name}.jpg`,
  ];

  it('is the widest of a srcset', () => {
    expect(
      cover(
        '<podcast:images srcset="https://i.example/s.jpg 150w, https://i.example/l.jpg 1500w, https://i.example/m.jpg 600w"/>',
      ),
    ).toEqual(both('l'));
  });

  it('is not wider than necessary if there is another one', () => {
    expect(
      cover(
        '<podcast:images srcset="https://i.example/xl.jpg 9000w, https://i.example/l.jpg 3000w, https://i.example/s.jpg 150w"/>',
      ),
    ).toEqual(both('l'));
  });

  it.each([
    ['purpose="banner"'],
    ['purpose="Publisher"'],
    ['purpose="apple/showcase-hero"'],
    ['aspect-ratio="16/9"'],
    ['aspect-ratio="9 / 16" purpose="artwork canvas"'],
    ['width="3000" height="1000"'],
    ['type="video/mp4"'],
  ])('is not an image with %s', attributes => {
    expect(
      cover(image('other', attributes) + image('cover', 'width="300"')),
    ).toEqual(both('cover'));
    expect(cover(image('other', attributes))).toEqual([undefined, undefined]);
  });

  it.each([
    ['purpose="artwork social"'],
    ['aspect-ratio="1/1"'],
    ['aspect-ratio="1"'],
    ['aspect-ratio="auto"'],
    ['width="1400" height="1400" type="image/webp"'],
    [''],
  ])('can be an image with %j', attributes => {
    expect(cover(image('cover', attributes))).toEqual(both('cover'));
  });

  it('is the image of Apple’s tag if there is one', () => {
    expect(
      cover(
        `${image(
          'big',
          'width="3000"',
        )}<itunes:image href="https://i.example/apple.jpg"/>`,
      ),
    ).toEqual(both('apple'));
  });

  it('keeps every purpose', () => {
    expect(show(image('b', 'purpose="Banner hero"')).images).toEqual([
      { url: 'https://i.example/b.jpg', purpose: ['banner', 'hero'] },
    ]);
  });
});

describe('the author of a show', () => {
  it.each([
    ['dc:creator', 'Ann Lee &lt;ann@example.com&gt;'],
    ['dc:author', 'Ann Lee'],
    ['dc:publisher', 'ann@example.com (Ann Lee)'],
    ['author', 'ann@example.com (Ann Lee)'],
    ['itunes:author', 'ann@example.com (Ann Lee)'],
    ['googleplay:author', 'Ann Lee (ann@example.com)'],
    ['managingEditor', 'ann@example.com (Ann Lee)'],
  ])('is the name in %s without the address', (name, text) => {
    expect(show(`<${name}>${text}</${name}>`).author).toBe('Ann Lee');
  });

  it('can be in dc:author of an episode', () => {
    expect(episode('<dc:author>Bo</dc:author>').author).toBe('Bo');
  });
});

describe('other fields of a show', () => {
  it.each([
    ['the root', '<rss xml:lang="sv"><channel>', 'sv'],
    ['channel', '<rss xml:lang="en"><channel xml:lang="sv">', 'sv'],
  ])('xml:lang of %s is the language', (_name, start, language) => {
    const { show: found } = parseText(
      `${start}<title>S</title>${item(1)}</channel></rss>`,
    );
    expect(found.language).toBe(language);
  });

  it('xml:lang of an Atom feed is the language', () => {
    const { show: found } = parseText(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de-AT"><title>S</title><entry><id>1</id><title>T</title></entry></feed>',
    );
    expect(found.language).toBe('de-AT');
  });

  it('language has priority over xml:lang', () => {
    const { show: found } = parseText(
      `<rss xml:lang="en"><channel><title>S</title><language>de</language>${item(
        1,
      )}</channel></rss>`,
    );
    expect(found.language).toBe('de');
  });

  it('dcterms:modified is the time of the last change', () => {
    const { show: found, episodes } = parseText(
      `<rss xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>S</title><dcterms:modified>2024-02-01T10:00:00Z</dcterms:modified>${item(
        1,
        '<dcterms:modified>2024-01-01T10:00:00Z</dcterms:modified>',
      )}</channel></rss>`,
    );
    expect(found.updatedAt).toBe('2024-02-01T10:00:00.000Z');
    expect(episodes[0].updatedAt).toBe('2024-01-01T10:00:00.000Z');
  });

  it('atom:link rel=payment is funding of shows and episodes, each URL once', () => {
    const links =
      '<podcast:funding url="https://pay.example/a">Give</podcast:funding><atom:link rel="payment" href="https://pay.example/a" title="Flattr"/><atom:link rel="payment" href="https://pay.example/b"/>';
    const read = [
      { url: 'https://pay.example/a', title: 'Give' },
      { url: 'https://pay.example/b', title: 'Support' },
    ];
    expect(show(links).funding).toEqual(read);
    expect(episode(links).funding).toEqual(read);
    expect(episode('')).not.toHaveProperty('funding');
  });
});

describe('old formats', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const atom03 = (inside: string) =>
    parseText(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>S</title>${inside}</feed>`,
    );
  const entry = (inside: string) =>
    atom03(`<entry><id>1</id><title>T</title>${inside}</entry>`).episodes[0];

  it('Atom 0.3: tagline, copyright and modified of a show', () => {
    expect(
      atom03(
        '<tagline>About us</tagline><copyright>2004 Ann</copyright><modified>2004-01-02T10:00:00Z</modified><entry><id>1</id><title>T</title></entry>',
      ).show,
    ).toMatchObject({
      description: 'About us',
      copyright: '2004 Ann',
      updatedAt: '2004-01-02T10:00:00.000Z',
    });
  });

  it('Atom 0.3: issued, or else created, is the date, and modified the last change', () => {
    const created = '<created>2004-01-01T10:00:00Z</created>';
    const others =
      '<modified>2004-01-03T10:00:00Z</modified><issued>2004-01-02T10:00:00Z</issued>';
    expect(entry(created).publishedAt).toBe('2004-01-01T10:00:00.000Z');
    expect(entry(created + others)).toMatchObject({
      publishedAt: '2004-01-02T10:00:00.000Z',
      updatedAt: '2004-01-03T10:00:00.000Z',
    });
  });

  it('Atom 0.3: texts in base64', () => {
    const {
      show: found,
      episodes,
      warnings,
    } = atom03(
      `<tagline mode="base64">${base64(
        'Grüße',
      )}</tagline><entry><id>1</id><title mode="base64" type="text/plain">${base64(
        'A & B',
      )}</title><content mode="base64" type="text/html">\n${base64(
        '<p>Hello</p>',
      )}\n</content><summary mode="base64" type="text/plain">${base64(
        'a < b',
      )}</summary></entry>`,
    );
    expect(found.description).toBe('Grüße');
    expect(episodes[0]).toMatchObject({
      title: 'A & B',
      notes: '<p>Hello</p>',
      summary: 'a &lt; b',
    });
    expect(warnings.map(({ code }) => code)).toEqual([
      'no-enclosure',
      'no-date',
    ]);
  });

  it('Atom 0.3: invalid base64 stays unchanged, with a warning', () => {
    const { episodes, warnings } = atom03(
      '<entry><id>1</id><title>T</title><content mode="base64">Hello, you.</content></entry>',
    );
    expect(episodes[0].notes).toBe('Hello, you.');
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'bad-base64',
        field: 'content',
        item: 0,
      }),
    );
  });

  it.each(['body', 'fullitem'])('RSS: %s has the full notes', name => {
    expect(
      episode(
        `<description>Short</description><${name}>&lt;p&gt;Long text&lt;/p&gt;</${name}>`,
      ).notes,
    ).toBe('<p>Long text</p>');
  });

  it.each([
    ['with a prefix', 'x:'],
    ['without one', ''],
  ])('Atom: XHTML %s in titles and notes', (_name, prefix) => {
    const xhtml = (inside: string) =>
      `<${prefix}div xmlns${
        prefix && ':x'
      }="http://www.w3.org/1999/xhtml">${inside}</${prefix}div>`;
    const { show: found, episodes } = parseText(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title type="xhtml">${xhtml(
        `The <${prefix}b>Show</${prefix}b>`,
      )}</title><entry><id>1</id><title type="xhtml">${xhtml(
        `A<${prefix}em>B</${prefix}em> &amp; C`,
      )}</title><content type="xhtml">${xhtml(
        `<${prefix}p>Hello</${prefix}p>`,
      )}</content></entry></feed>`,
    );
    expect(found.title).toBe('The Show');
    expect(episodes[0].title).toBe('AB & C');
    expect(episodes[0].notes).toContain('<p>Hello</p>');
  });
});
