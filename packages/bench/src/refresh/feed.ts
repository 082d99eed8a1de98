const day = 24 * 60 * 60 * 1000;

const words =
  'platform teams ship services pipelines data models experiments metrics fleet backstage catalog owners docs builds tests mobile client server machine learning features on call incidents people stories design open source community'.split(
    ' ',
  );

/** Returns a different sentence for each seed. */
function sentence(seed: number): string {
  const chosen = Array.from(
    { length: 14 },
    (_, n) => words[(seed * 7 + n * n * 3 + n * seed) % words.length],
  );
  return `In part ${seed} we speak of ${chosen.join(' ')}.`;
}

/** A word that only the item with this number has, and that is no prefix of another one. It has no digits. */
export function uniqueWord(number: number): string {
  const digits = String(number).padStart(7, '0');
  return `w${digits.replace(/\d/g, digit => 'abcdefghij'[Number(digit)])}`;
}

function item(number: number, edition: number, guests: number): string {
  const paragraphs = Array.from(
    { length: 14 },
    (_, n) =>
      `<p>${sentence(
        number * 20 + n + edition,
      )} <a href="https://show.example/${number}/${n}">More</a> &amp; <em>more</em>.</p>`,
  );
  return `<item>
<title>${number}: ${sentence(number + edition).slice(3, 60)}</title>
<link>https://show.example/episodes/${number}</link>
<guid isPermaLink="false">6f1d-${number}-a41c</guid>
<pubDate>${new Date(
    Date.UTC(2010, 0, 1) + number * day,
  ).toUTCString()}</pubDate>
<description><![CDATA[<p>${sentence(number)}</p>]]></description>
<content:encoded><![CDATA[${paragraphs.join(
    '\n',
  )}<p>Made by the people of Example Radio. Follow us everywhere. Reference ${uniqueWord(
    number,
  )}.</p>]]></content:encoded>
<enclosure url="https://cdn.example/${number}.mp3?source=rss&amp;v=${number}" length="${
    40_000_000 + number
  }" type="audio/mpeg"/>
<itunes:duration>00:4${number % 10}:1${number % 7}</itunes:duration>
<itunes:explicit>false</itunes:explicit>
<itunes:season>${1 + Math.floor(number / 50)}</itunes:season>
<itunes:episode>${number}</itunes:episode>
<itunes:image href="https://cdn.example/${number}.jpg"/>
<itunes:keywords>builds, tests, people</itunes:keywords>
<podcast:transcript url="https://cdn.example/${number}.vtt" type="text/vtt" language="en"/>
<podcast:person role="guest">Guest ${number % guests}</podcast:person>
</item>
`;
}

/**
 * Generates a feed with the newest item first. Each item has about 4 kB.
 *
 * @param getEdition - returns the edition of an item by its number; other editions have other notes
 * @param guests - how many people are guests, in turns
 */
export function makeFeed(
  count: number,
  getEdition: (number: number) => number = () => 0,
  guests: number = 20,
): Buffer {
  const items = Array.from({ length: count }, (_, index) =>
    item(count - index, getEdition(count - index), guests),
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>Build &amp; Ship</title>
<link>https://show.example/</link>
<description>How software gets made</description>
<language>en</language>
<itunes:explicit>false</itunes:explicit>
${items.join('')}</channel>
</rss>`);
}
