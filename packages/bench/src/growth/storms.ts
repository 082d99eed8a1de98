import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources';

const directory = 'packages/podcast-feed/src/namespaces';
type Load = (file: string) => Promise<any>;

/** What elements have of attributes and children, whichever of them count for one. */
const attributes =
  'url="https://a.example/{n}.mp3" href="https://a.example/{n}" uri="https://a.example/{n}" type="audio/mpeg" ' +
  'role="guest {n}" start="00:{n}" startTime="{n}" duration="{n}" title="T {n}" text="T {n}" rel="enclosure" protocol="p"';
const children =
  '<psc:chapter start="{n}" title="C {n}" href="https://a.example/{n}"/><podcast:source uri="https://a.example/{n}.mp3"/>' +
  '<media:content url="https://a.example/{n}.mp3" type="audio/mpeg"/><itunes:category text="C {n}"/><name>Ann {n}</name>' +
  '<podcast:remoteItem feedGuid="{n}"/><podcast:contentLink href="https://a.example/{n}">L</podcast:contentLink>';
const texts = [
  'Ann {n}',
  'Ann {n} &lt;ann{n}@a.example&gt;',
  'Mon, 02 Jan 2006 15:04:05 Europe/Paris',
  'https://a.example/{n}',
  '{n}',
];

/**
 * Every element that the parser of feeds knows, again and again: with text and attributes, that differ and that do not, and
 * with children.
 */
export async function knownElements(load: Load): Promise<string[]> {
  const names = new Set<string>();
  for (const file of readdirSync(join(root, directory))) {
    if (/^\w+\.ts$/.test(file)) {
      for (const { id, episode, show } of Object.values<any>(
        await load(join(directory, file)),
      )) {
        for (const local of Object.keys({ ...episode, ...show })) {
          names.add(id === 'rss' ? local : `${id}:${local}`);
        }
      }
    }
  }
  return [...names].flatMap(name => [
    texts.map(text => `<${name} ${attributes}>${text}</${name}>`).join('\n'),
    `<${name}>Ann</${name}>\n`,
    `<${name} ${attributes}>${children.repeat(20)}</${name}>\n`,
  ]);
}
