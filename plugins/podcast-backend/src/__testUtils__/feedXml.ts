export type TestItem = {
  guid: string;
  title: string;
  /** HTML or plain text. */
  notes?: string;
  /** As in RSS. */
  pubDate?: string;
  season?: number;
  type?: string;
  duration?: string;
  enclosureUrl?: string;
  extra?: string;
};

/** Creates a feed with some items. */
export function feedXml(
  items: TestItem[],
  options: { title?: string; extra?: string } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>${options.title ?? 'Test Radio'}</title>
<link>https://radio.example.com/</link>
<description>Talks &lt;b&gt;about&lt;/b&gt; tests</description>
<language>en</language>
${options.extra ?? ''}
${items.map(itemXml).join('\n')}
</channel>
</rss>`;
}

function itemXml(item: TestItem): string {
  const element = (name: string, value: string | number | undefined) =>
    value === undefined ? '' : `<${name}>${value}</${name}>`;
  return `<item>
<guid isPermaLink="false">${item.guid}</guid>
<title>${item.title}</title>
<description><![CDATA[${
    item.notes ?? `<p>About ${item.title}</p>`
  }]]></description>
${element('pubDate', item.pubDate)}
${element('itunes:season', item.season)}
${element('itunes:episodeType', item.type)}
${element('itunes:duration', item.duration)}
<enclosure url="${
    item.enclosureUrl ?? `https://audio.example.com/${item.guid}.mp3`
  }" type="audio/mpeg" length="1000"/>
${item.extra ?? ''}
</item>`;
}
