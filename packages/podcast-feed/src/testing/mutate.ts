import { item, rss } from './feeds';

/** Numbers between 0 and 1 that a seed determines (mulberry32). */
export function random(seed: number): () => number {
  let state = Math.trunc(seed);
  return () => {
    state = Math.trunc(state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Good feeds that mutations start from. */
export const seeds: Buffer[] = [
  rss(
    `<description><![CDATA[<p>About</p>]]></description>${[1, 2, 3]
      .map(id =>
        item(
          id,
          `<!-- c --><description><![CDATA[<p>Notes ${id} & more</p>]]></description><itunes:duration>00:4${id}:00</itunes:duration><itunes:image href="https://i.example/${id}.jpg"/><podcast:person role="guest">Ann &amp; Bo</podcast:person><psc:chapters><psc:chapter start="0" title="One"/></psc:chapters><link>/e/${id}?a=1&amp;b=2</link>`,
        ),
      )
      .join('\n')}`,
  ),
  '<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE feed [<!ENTITY x "y">]><feed xmlns="http://www.w3.org/2005/Atom"><title>Atöm</title><entry><id>1</id><title type="html">A &amp;amp; B</title><link rel="enclosure" href="a.mp3"/><content type="xhtml"><div><p>x</p></div></content></entry><entry><id>2</id><title>C</title></entry></feed>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel><item rdf:about="https://f.example/1"><title>One</title></item></rdf:RDF>',
  rss(
    `<podcast:guid>g</podcast:guid><podcast:locked owner="a@b.example">yes</podcast:locked><podcast:funding url="https://f.example">Give</podcast:funding><podcast:person href="/ann" img="Ann Lee">Ann</podcast:person><podcast:podroll><podcast:remoteItem feedGuid="x" feedUrl="https://r.example"/></podcast:podroll><podcast:liveItem status="live" start="2026-01-01T00:00:00Z"><title>Live</title><guid>l</guid></podcast:liveItem><atom:link rel="next" href="?page=2"/><itunes:owner><itunes:name>N</itunes:name></itunes:owner>${item(
      1,
      '<podcast:transcript url="a.vtt" type="text/vtt"/><podcast:alternateEnclosure type="video/mp4" length="9"><podcast:source uri="https://v.example/a.mp4"/></podcast:alternateEnclosure><podcast:soundbite startTime="1.5" duration="3">x</podcast:soundbite><podcast:socialInteract protocol="activitypub" uri="https://s.example/1"/><media:group><media:content url="m.mp3"/></media:group><author>a@b.example (Ann)</author><pubDate>Mon Feb 07 2107 10:00:00 GMT-0400 (EDT)</pubDate>',
    )}`,
  ),
].map(text => Buffer.from(text));
seeds.push(Buffer.from(`\ufeff${seeds[0]}`, 'utf16le'));

const pieces = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE rss [',
  '<!ENTITY a "&a;&a;">',
  '<item>',
  '</item>',
  '</channel>',
  '<entry>',
  '<itunes:duration>',
  '</itunes:duration>',
  '<__proto__>',
  '<guid>constructor</guid>',
  ' xmlns:a="',
  ' xml:base="',
  '&#x0;',
  '&#99999999;',
  '&nbsp;',
  '\u0000',
  '\ufeff',
  '\u{10ffff}',
  '99999999999999999999',
  '-1',
].map(piece => Buffer.from(piece));

/** The bytes with some of them flipped, removed, doubled, moved or replaced by what parsers stumble over. */
export function mutate(bytes: Buffer, next: () => number): Buffer {
  let mutated = Buffer.from(bytes);
  const at = () => Math.floor(next() * (mutated.length + 1));
  const steps = 1 + Math.floor(next() * 8);
  for (let step = 0; step < steps; step++) {
    const from = at();
    const to = Math.min(mutated.length, from + Math.floor(next() * 200));
    const piece = pieces[Math.floor(next() * pieces.length)];
    const [before, inside, after] = [
      mutated.subarray(0, from),
      mutated.subarray(from, to),
      mutated.subarray(to),
    ];
    switch (Math.floor(next() * 7)) {
      case 0:
        if (from < mutated.length) {
          mutated[from] = Math.floor(next() * 256);
        }
        break;
      case 1:
        mutated = Buffer.concat([before, after]);
        break;
      case 2:
        mutated = Buffer.concat([before, inside, inside, after]);
        break;
      case 3:
        mutated = Buffer.from(before);
        break;
      case 4: {
        const storm = Array<Buffer>(Math.floor(next() ** 4 * 2000)).fill(piece);
        mutated = Buffer.concat([before, ...storm, after]);
        break;
      }
      case 5:
        mutated = Buffer.concat([after, inside, before]);
        break;
      default:
        mutated = Buffer.concat([before, piece, after]);
    }
  }
  return mutated;
}
