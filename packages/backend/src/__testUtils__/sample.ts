import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { XMLParser } from 'fast-xml-parser';
import { parse, parseAllDocuments } from 'yaml';

const examples = resolve(__dirname, '../../../../examples');

/** The directory that relative URLs in the sample feed point to. */
export const media = join(examples, 'media');

/** Reads a text file in the media directory. */
export const readMedia = (path: string) =>
  readFileSync(join(media, path), 'utf8');

export const feedXml = readFileSync(join(examples, 'nerdout.xml'));

const lists = [
  'podcast:transcript',
  'podcast:person',
  'podcast:alternateEnclosure',
  'item',
];

/** The feed as an independent parser reads it; attributes have no prefix. */
export const { channel } = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: name => lists.includes(name),
}).parse(feedXml).rss;

export const items: any[] = channel.item;

const catalog = join(examples, 'catalog');
const documents = (file: string) =>
  parseAllDocuments(readFileSync(join(catalog, file), 'utf8'));

/** The location that the demo portal is configured with. */
export const location = parse(
  readFileSync(join(catalog, 'all.yaml'), 'utf8'),
) as Entity & { spec: { targets: string[] } };

/** All entities of the location. */
export const entities: Entity[] = location.spec.targets.flatMap(file =>
  documents(file).map(document => document.toJS()),
);
