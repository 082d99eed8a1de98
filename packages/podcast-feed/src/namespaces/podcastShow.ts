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
import { parseMediaType, guessMediaType } from '../values/mediaType';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';
import type { ShowContext } from './namespace';
import { warnIgnored } from './podcastEntries';

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
    feedUrl: urlFrom(element, context, getAttribute(element, 'feedurl')),
    itemGuid: attributeText(element, context, 'itemguid'),
    medium: attributeText(element, context, 'medium')?.toLowerCase(),
    title:
      attributeText(element, context, 'title') ?? readText(element, context),
  });
  const isRemoteItem = element.local === 'remoteitem';
  return isRemoteItem && (remote.feedGuid || remote.feedUrl)
    ? remote
    : warnIgnored(
        element,
        context,
        'bad-remote-item',
        'the GUID or URL of a feed',
      );
}

/** Reads an element with one `podcast:remoteItem`. */
export function readPublisher(
  element: XmlElement,
  context: FieldContext,
): FeedRemoteItem | undefined {
  const remote = element.children.find(({ local }) => local === 'remoteitem');
  return remote
    ? readRemoteItem(remote, context)
    : warnIgnored(element, context, 'bad-remote-item', 'a remote item');
}

export function readUpdateFrequency(
  element: XmlElement,
  context: FieldContext,
): FeedUpdateFrequency | undefined {
  const complete = getAttribute(element, 'complete');
  const frequency: FeedUpdateFrequency = defined({
    text: readText(element, context),
    rrule: attributeText(element, context, 'rrule'),
    startsAt: dateFrom(element, context, getAttribute(element, 'dtstart')),
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
  const url = urlFrom(element, context, getAttribute(element, 'url'));
  if (!url) {
    return warnIgnored(element, context, 'bad-trailer', 'a URL');
  }
  return defined({
    title: readText(element, context) ?? 'Trailer',
    url,
    publishedAt: dateFrom(element, context, getAttribute(element, 'pubdate')),
    type:
      parseMediaType(getAttribute(element, 'type') ?? '') ??
      guessMediaType(url),
    length: readByteLength(element, context, getAttribute(element, 'length')),
    season: integerFrom(element, context, getAttribute(element, 'season')),
  });
}

export function readLiveItem(
  element: XmlElement,
  context: ShowContext,
): FeedLiveItem | undefined {
  // A live item has a start and an end instead of a date, and the length of the stream is unknown.
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
    getAttribute(element, 'status') ?? '',
  );
  const contentLinks = element.children
    .filter(inner => inner.local === 'contentlink')
    .slice(0, context.limits.maxListLength)
    .map((inner): FeedLink | undefined => {
      const url = urlFrom(inner, context, getAttribute(inner, 'href'));
      return url ? { url, title: readText(inner, context) ?? url } : undefined;
    })
    .filter((link): link is FeedLink => link !== undefined);
  return defined({
    ...episode,
    status: status ?? 'pending',
    startsAt: dateFrom(element, context, getAttribute(element, 'start')),
    endsAt: dateFrom(element, context, getAttribute(element, 'end')),
    contentLinks: contentLinks.length ? contentLinks : undefined,
  });
}
