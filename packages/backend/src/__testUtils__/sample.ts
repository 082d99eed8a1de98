import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { XMLParser } from 'fast-xml-parser';
import { parse, parseAllDocuments } from 'yaml';

const examples = resolve(__dirname, '../../../../examples');

/** Folder that the relative addresses in the sample feed are in. */
export const media = join(examples, 'media');

/** Text of a file of that folder. */
export const readMedia = (path: string) =>
  readFileSync(join(media, path), 'utf8');

export const feedXml = readFileSync(join(examples, 'nerdout.xml'));

const lists = [
  'podcast:transcript',
  'podcast:person',
  'podcast:alternateEnclosure',
  'item',
];

/** The feed as another parser than ours reads it; attributes have their plain names. */
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

/** What the configuration of the demo portal names. */
export const location = parse(
  readFileSync(join(catalog, 'all.yaml'), 'utf8'),
) as Entity & { spec: { targets: string[] } };

/** Everything that the location leads to. */
export const entities: Entity[] = location.spec.targets.flatMap(file =>
  documents(file).map(document => document.toJS()),
);
