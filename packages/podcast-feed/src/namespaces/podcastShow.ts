import {
  attributeText,
  readBoolean,
  readByteLength,
  readText,
  readWord,
  urlFrom,
  dateFrom,
  integerFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import type {
  FeedLink,
  FeedLiveItem,
  FeedLock,
  FeedRemoteItem,
  FeedTrailer,
  FeedUpdateFrequency,
} from '../model';
import { defined } from '../values/defined';
import { mediaType, mediaTypeOfUrl } from '../values/mediaType';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { ShowContext } from './namespace';
import { leftOut } from './podcastEntries';

export function readLock(
  element: XmlElement,
  context: FieldContext,
): FeedLock | undefined {
  const locked = readBoolean(element, context);
  return locked === undefined
    ? undefined
    : defined({ locked, owner: attributeText(element, context, 'owner') });
}

export function readRemoteItem(
  element: XmlElement,
  context: FieldContext,
): FeedRemoteItem | undefined {
  const remote: FeedRemoteItem = defined({
    feedGuid: attributeText(element, context, 'feedguid'),
    feedUrl: urlFrom(element, context, attribute(element, 'feedurl')),
    itemGuid: attributeText(element, context, 'itemguid'),
    medium: attributeText(element, context, 'medium')?.toLowerCase(),
    title:
      attributeText(element, context, 'title') ?? readText(element, context),
  });
  const isRemoteItem = element.local === 'remoteitem';
  return isRemoteItem && (remote.feedGuid || remote.feedUrl)
    ? remote
    : leftOut(element, context, 'bad-remote-item', 'the GUID or URL of a feed');
}

/** Holds one `podcast:remoteItem`. */
export function readPublisher(
  element: XmlElement,
  context: FieldContext,
): FeedRemoteItem | undefined {
  const remote = element.children.find(({ local }) => local === 'remoteitem');
  return remote
    ? readRemoteItem(remote, context)
    : leftOut(element, context, 'bad-remote-item', 'a remote item');
}

export function readUpdateFrequency(
  element: XmlElement,
  context: FieldContext,
): FeedUpdateFrequency | undefined {
  const complete = attribute(element, 'complete');
  const frequency: FeedUpdateFrequency = defined({
    text: readText(element, context),
    rrule: attributeText(element, context, 'rrule'),
    startsAt: dateFrom(element, context, attribute(element, 'dtstart')),
    complete:
      complete === undefined
        ? undefined
        : readBoolean(element, context, complete) || undefined,
  });
  return Object.keys(frequency).length ? frequency : undefined;
}

export function readTrailer(
  element: XmlElement,
  context: FieldContext,
): FeedTrailer | undefined {
  const url = urlFrom(element, context, attribute(element, 'url'));
  if (!url) {
    return leftOut(element, context, 'bad-trailer', 'a URL');
  }
  return defined({
    title: readText(element, context) ?? 'Trailer',
    url,
    publishedAt: dateFrom(element, context, attribute(element, 'pubdate')),
    type: mediaType(attribute(element, 'type') ?? '') ?? mediaTypeOfUrl(url),
    length: readByteLength(element, context, attribute(element, 'length')),
    season: integerFrom(element, context, attribute(element, 'season')),
  });
}

export function readLiveItem(
  element: XmlElement,
  context: ShowContext,
): FeedLiveItem | undefined {
  // It has a start and an end instead of a date, and nobody knows how long the stream will be.
  const episode = context.readEpisode(element, (code, ...rest) =>
    code === 'no-date' || code === 'no-length'
      ? undefined
      : context.warn(code, ...rest),
  );
  if (!episode) {
    return undefined;
  }
  const status = readWord(
    element,
    context,
    ['pending', 'live', 'ended'],
    attribute(element, 'status') ?? '',
  );
  const contentLinks = element.children
    .filter(inner => inner.local === 'contentlink')
    .slice(0, context.limits.maxListLength)
    .map((inner): FeedLink | undefined => {
      const url = urlFrom(inner, context, attribute(inner, 'href'));
      return url ? { url, title: readText(inner, context) ?? url } : undefined;
    })
    .filter((link): link is FeedLink => link !== undefined);
  return defined({
    ...episode,
    status: status ?? 'pending',
    startsAt: dateFrom(element, context, attribute(element, 'start')),
    endsAt: dateFrom(element, context, attribute(element, 'end')),
    contentLinks: contentLinks.length ? contentLinks : undefined,
  });
}
