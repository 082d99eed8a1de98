const firstDay = Date.UTC(2010, 0, 1);
const words =
  'a fleet of services moves when one person changes a line and every team reads the same page about platform data backstage search release night'.split(
    ' ',
  );

/** Returns the same text for the same number. */
function sentence(seed: number, length: number): string {
  return Array.from(
    { length },
    (_, index) =>
      words[(seed * 7 + index * 5 + ((seed * index) % 3)) % words.length],
  ).join(' ');
}

/** Generates a feed whose newest episode has a transcript and audio of the same length. */
export function generateFeed(options: {
  baseUrl: string;
  episodes: number;
  audioSeconds: number;
  audioBytes: number;
}): string {
  const { baseUrl, episodes, audioSeconds, audioBytes } = options;
  const items = Array.from({ length: episodes }, (_, index) => {
    const number = episodes - index;
    const date = new Date(firstDay + number * 86_400_000).toUTCString();
    const isFirst = index === 0;
    return `<item>
<title>${number}: ${sentence(number, 5)}</title>
<guid isPermaLink="false">bench-${number}</guid>
<pubDate>${date}</pubDate>
<description><![CDATA[<p>${sentence(number, 60)}.</p><p>${sentence(
      number + 1,
      40,
    )}.</p>]]></description>
<itunes:season>${1 + Math.floor(number / 500)}</itunes:season>
<itunes:episode>${number}</itunes:episode>
<itunes:duration>${
      isFirst ? audioSeconds : 1800 + (number % 1800)
    }</itunes:duration>
<enclosure url="${baseUrl}/audio.wav?${number}" length="${audioBytes}" type="audio/wav"/>
${
  isFirst
    ? `<podcast:transcript url="${baseUrl}/transcript.vtt" type="text/vtt" language="en"/>`
    : ''
}
</item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel><title>Bench</title><link>${baseUrl}</link><description>Generated</description><language>en</language>
<itunes:author>The bench</itunes:author><itunes:explicit>false</itunes:explicit>
${items.join('\n')}
</channel></rss>`;
}

/** Generates a transcript of three speakers who take turns, with cues of equal length. */
export function generateTranscript(cues: number, seconds: number): string {
  const toTime = (at: number) =>
    new Date(at * 1000).toISOString().slice(11, 23);
  const each = seconds / cues;
  const lines = Array.from({ length: cues }, (_, index) => {
    const speaker = ['Ada', 'Grace', 'Linus'][Math.floor(index / 4) % 3];
    return `${toTime(index * each)} --> ${toTime(
      (index + 1) * each,
    )}\n<v ${speaker}>${sentence(index, 6 + (index % 12))}${
      index % 500 === 0 ? ' marzipan' : ''
    }\n`;
  });
  return `WEBVTT\n\n${lines.join('\n')}`;
}

const SAMPLE_RATE = 3000;

/** Generates silence in the smallest kind of WAV file that browsers play. */
export function generateAudio(seconds: number): Buffer {
  const length = seconds * SAMPLE_RATE;
  const file = Buffer.alloc(44 + length, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + length, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(length, 40);
  return file;
}
