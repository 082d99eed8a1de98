import { readByteLength, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedEnclosure } from '../model';
import {
  isDocument,
  isMedia,
  mediaType,
  mediaTypeOfUrl,
} from '../values/mediaType';
import { quote } from '../warnings';
import { attribute, child } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { EpisodeBuilder } from './namespace';

/**
 * An enclosure or something like it: `url`, `type` and `length` as attributes.
 *
 * @param names - `isStrict` says that all three have to be there, as RSS has it.
 */
export function readEnclosure(
  outer: XmlElement,
  context: FieldContext,
  names: { url: string; length: string; isStrict?: boolean },
): FeedEnclosure | undefined {
  // RSS 1.0 may have a second element in the first one.
  const element = child(outer, 'enclosure') ?? outer;
  const url = urlFrom(
    element,
    context,
    findAddress(element, names.url, context),
  );
  if (!url) {
    context.warn(
      'bad-enclosure',
      element.name,
      `<${element.name}> has no valid URL`,
    );
    return undefined;
  }
  const enclosure: FeedEnclosure = { url };
  const type = enclosureType(element, url, context);
  const writtenLength = given(element, names.length);
  const length = readByteLength(element, context, writtenLength);
  if (names.isStrict) {
    warnOfMissing(element, context, { type, length: writtenLength });
  }
  if (type) {
    enclosure.type = type;
  }
  if (length !== undefined) {
    enclosure.length = length;
  }
  return enclosure;
}

function warnOfMissing(
  element: XmlElement,
  context: FieldContext,
  { type, length }: { type?: string; length?: string },
): void {
  if (!given(element, 'type')?.trim()) {
    context.warn(
      'no-type',
      element.name,
      type
        ? `<${element.name}> has no type; used ${type}`
        : `<${element.name}> has no type`,
    );
  }
  if (!length?.trim()) {
    context.warn('no-length', element.name, `<${element.name}> has no length`);
  }
}

/** The value of an attribute; where there is none, the text of an element of that name. */
function given(element: XmlElement, name: string): string | undefined {
  const value = attribute(element, name);
  return value === undefined && element.children.length > 0
    ? child(element, name)?.text
    : value;
}

/** Where the address stands, which some feeds write like those of links or images, in an element, or as text. */
function findAddress(
  element: XmlElement,
  usual: string,
  context: FieldContext,
): string | undefined {
  const attributeOfUse = attribute(element, usual);
  if (attributeOfUse?.trim()) {
    return attributeOfUse;
  }
  for (const name of [usual, 'url', 'href', 'src', 'link', 'resource']) {
    const address = given(element, name);
    if (address?.trim()) {
      if (name !== usual) {
        warnOfPlace(element, context, `in “${name}”`);
      }
      return address;
    }
  }
  if (element.text.trim()) {
    warnOfPlace(element, context, 'in its text');
  }
  return element.text;
}

function warnOfPlace(
  element: XmlElement,
  context: FieldContext,
  place: string,
): void {
  context.warn(
    'misplaced-address',
    element.name,
    `<${element.name}> has its URL ${place}`,
  );
}

/** What the feed says, unless the name of the file says that this cannot be. */
function enclosureType(
  element: XmlElement,
  url: string,
  context: FieldContext,
): string | undefined {
  const written = given(element, 'type') ?? '';
  const type = mediaType(written);
  const suggested = mediaTypeOfUrl(url);
  if (type && (isMedia(type) || !suggested || !isMedia(suggested))) {
    const isVague = type === 'application/octet-stream';
    return isVague && suggested ? suggested : type;
  }
  const taken = suggested ?? type ?? mediaTypeOfUrl(`.${written.trim()}`);
  if (written.trim() !== '') {
    context.warn(
      'bad-type',
      element.name,
      `${quote(written)} is not a valid type for ${quote(url)}${
        taken ? `; used ${taken}` : ''
      }`,
    );
  }
  return taken;
}

/** Puts a file where it belongs: an image or a document is not what a player shall get first. */
export function addEnclosure(
  enclosure: FeedEnclosure | undefined,
  element: XmlElement,
  builder: EpisodeBuilder,
  context: FieldContext,
): void {
  if (!enclosure) {
    return;
  }
  const { url, type } = enclosure;
  if (!type || isMedia(type)) {
    const known = findByUrl(builder.fields.enclosures ?? [], url);
    if (!known) {
      builder.add('enclosures', enclosure);
      return;
    }
    // What the first one leaves open the second one may tell.
    Object.assign(known, { ...enclosure, ...known });
    context.warn(
      'duplicate-enclosure',
      element.name,
      `${quote(url)} appears more than once`,
    );
    return;
  }
  context.warn(
    'not-media',
    element.name,
    `${quote(url)} has the type ${type}, which is not audio or video`,
  );
  if (type.startsWith('image/')) {
    builder.add('imageEnclosures', url);
  } else if (!isDocument(mediaTypeOfUrl(url) ?? type)) {
    builder.add('doubtfulMedia', withoutType(enclosure));
  }
}

/** Beyond this length a list of enclosures gets an index, or many repeats would take quadratic time. */
const shortList = 16;
const indexes = new WeakMap<FeedEnclosure[], Map<string, FeedEnclosure>>();

function findByUrl(
  enclosures: FeedEnclosure[],
  url: string,
): FeedEnclosure | undefined {
  if (enclosures.length < shortList) {
    return enclosures.find(other => other.url === url);
  }
  const index = indexes.get(enclosures) ?? new Map<string, FeedEnclosure>();
  indexes.set(enclosures, index);
  for (const enclosure of enclosures.slice(index.size)) {
    index.set(enclosure.url, enclosure);
  }
  return index.get(url);
}

function withoutType({ url, length }: FeedEnclosure): FeedEnclosure {
  return length === undefined ? { url } : { url, length };
}
