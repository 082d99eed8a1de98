import { readByteLength, urlFrom } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedEnclosure } from '../model';
import {
  isDocument,
  isMedia,
  parseMediaType,
  guessMediaType,
} from '../values/mediaType';
import { quote } from '../warnings';
import { getAttribute, findChild } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { EpisodeBuilder } from './namespace';

/**
 * Reads an enclosure or a similar element with the attributes `url`, `type` and `length`.
 *
 * @param names - `isStrict`: all three are required, as in RSS
 */
export function readEnclosure(
  outer: XmlElement,
  context: FieldContext,
  names: { url: string; length: string; isStrict?: boolean },
): FeedEnclosure | undefined {
  // In RSS 1.0, there can be a second element inside.
  const element = findChild(outer, 'enclosure') ?? outer;
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
  const type = getEnclosureType(element, url, context);
  const writtenLength = getValue(element, names.length);
  const length = readByteLength(element, context, writtenLength);
  if (names.isStrict) {
    warnAboutMissing(element, context, { type, length: writtenLength });
  }
  if (type) {
    enclosure.type = type;
  }
  if (length !== undefined) {
    enclosure.length = length;
  }
  return enclosure;
}

function warnAboutMissing(
  element: XmlElement,
  context: FieldContext,
  { type, length }: { type?: string; length?: string },
): void {
  if (!getValue(element, 'type')?.trim()) {
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

/** Returns the value of an attribute, or else the text of a child of that name. */
function getValue(element: XmlElement, name: string): string | undefined {
  const value = getAttribute(element, name);
  return value === undefined && element.children.length > 0
    ? findChild(element, name)?.text
    : value;
}

/** Finds the URL, which some feeds have in another attribute, in an element or as text. */
function findAddress(
  element: XmlElement,
  usual: string,
  context: FieldContext,
): string | undefined {
  const attributeOfUse = getAttribute(element, usual);
  if (attributeOfUse?.trim()) {
    return attributeOfUse;
  }
  for (const name of [usual, 'url', 'href', 'src', 'link', 'resource']) {
    const address = getValue(element, name);
    if (address?.trim()) {
      if (name !== usual) {
        warnAboutPlace(element, context, `in “${name}”`);
      }
      return address;
    }
  }
  if (element.text.trim()) {
    warnAboutPlace(element, context, 'in its text');
  }
  return element.text;
}

function warnAboutPlace(
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

/** Returns the type in the feed, unless the file name contradicts it. */
function getEnclosureType(
  element: XmlElement,
  url: string,
  context: FieldContext,
): string | undefined {
  const written = getValue(element, 'type') ?? '';
  const type = parseMediaType(written);
  const suggested = guessMediaType(url);
  if (type && (isMedia(type) || !suggested || !isMedia(suggested))) {
    const isVague = type === 'application/octet-stream';
    return isVague && suggested ? suggested : type;
  }
  const usedType = suggested ?? type ?? guessMediaType(`.${written.trim()}`);
  if (written.trim() !== '') {
    context.warn(
      'bad-type',
      element.name,
      `${quote(written)} is not a valid type for ${quote(url)}${
        usedType ? `; used ${usedType}` : ''
      }`,
    );
  }
  return usedType;
}

/** Adds a file by its type: images and documents are not enclosures for a player. */
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
    // The second one can have fields that the first one lacks.
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
  } else if (!isDocument(guessMediaType(url) ?? type)) {
    builder.add('doubtfulMedia', withoutType(enclosure));
  }
}

/** Longer lists of enclosures get an index, because many duplicates would take quadratic time. */
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
