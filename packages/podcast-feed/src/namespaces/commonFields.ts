import { priority } from '../builder';
import { readBoolean, readText } from '../fields';
import type { FieldContext } from '../fields';
import type { FeedImage } from '../model';
import type { XmlElement } from '../xml/element';

/** What the builders of shows and episodes have in common. */
type CommonBuilder = {
  set(key: 'artworkUrl', value?: string, valuePriority?: number): void;
  set(key: 'blocked', value?: boolean): void;
  add(key: 'images', entry?: FeedImage): void;
  add(key: 'keywords', entry?: string): void;
};

/** More than the limit of a list, because some keywords can be blank or duplicates. */
const mostKeywords = 10_000;

/** Adds an image and sets it as artwork. */
export function setArtwork(
  builder: CommonBuilder,
  url: string | undefined,
  valuePriority: number = priority.usual,
): void {
  builder.set('artworkUrl', url, valuePriority);
  builder.add('images', url ? { url } : undefined);
}

/** Adds keywords, which are separated by commas or semicolons. */
export function addKeywords(
  element: XmlElement,
  builder: CommonBuilder,
  context: FieldContext,
): void {
  const value = readText(element, context) ?? '';
  for (const part of value.split(/[,;]/, mostKeywords)) {
    const keyword = part.trim();
    if (keyword !== '') {
      builder.add('keywords', keyword);
    }
  }
}

/** Sets whether directories should not list the show or episode. */
export function setBlocked(
  element: XmlElement,
  builder: CommonBuilder,
  context: FieldContext,
): void {
  builder.set('blocked', readBoolean(element, context) || undefined);
}
