import { decode } from 'html-entities';
import { Builder } from '../builder';
import type { FieldContext } from '../fields';
import { chooseGuid } from './identity';
import type { FeedEpisode } from '../model';
import type { EpisodeFields } from '../namespaces/namespace';
import { getEpisodeHandler } from '../namespaces/registry';
import { withAuthors } from '../people/withAuthors';
import { readEach } from '../readEach';
import { withoutControls } from '../values/controls';
import { isMedia, guessMediaType } from '../values/mediaType';
import { uniqueLinks } from '../values/uniqueLinks';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';

/**
 * Reads an episode from an item element. Never throws: an invalid field does not affect the others.
 *
 * @returns undefined, with a warning, for an item that has neither a title nor notes nor anything to play.
 */
export function readEpisode(
  item: XmlElement,
  context: FieldContext,
): FeedEpisode | undefined {
  const builder = new Builder<EpisodeFields>(context.limits, context.warn);
  readEach(item.children, builder, context.warn, element => {
    const handler = getEpisodeHandler(element.key);
    return handler && (() => handler(element, builder, context));
  });
  builder.set('fallbackGuid', getAttribute(item, 'about')?.trim() || undefined);
  return complete(builder.fields, item, context);
}

function complete(
  fields: Partial<EpisodeFields>,
  item: XmlElement,
  context: FieldContext,
): FeedEpisode | undefined {
  const media = chooseEnclosures(fields, context, item);
  const notes = fields.notes ?? fields.summary;
  if (!fields.title && !notes && media.length === 0) {
    context.warn(
      'empty-item',
      item.name,
      'Ignored an item that has no title, show notes or media',
    );
    return undefined;
  }
  if (media.length === 0) {
    context.warn('no-enclosure', 'enclosure', 'The item has no media');
  }
  const writtenDate = fields.publishedAt ?? fields.updatedAt;
  const publishedAt = [fields.publishedAt, fields.updatedAt].find(
    date => date && !isFarAhead(date, context),
  );
  if (writtenDate && writtenDate !== publishedAt) {
    context.warn(
      'far-future-date',
      'pubDate',
      `${writtenDate} is more than ${context.limits.maxDaysAhead} days in the future; ignored`,
    );
  } else if (!publishedAt) {
    context.warn('no-date', 'pubDate', 'The item has no valid date');
  }
  const { guid, made, isHashed } = chooseGuid({
    guid: fields.guid,
    fallbackGuid: fields.fallbackGuid,
    enclosureUrl: media[0]?.url,
    link: fields.link,
    title: fields.title,
    // Also a date that was ignored: once it is no longer far ahead, the GUID must not change.
    publishedAt: writtenDate,
  });
  if (made) {
    context.warn('no-guid', 'guid', `The item has no GUID; used ${made}`);
  }
  if (isHashed) {
    context.warn(
      'long-guid',
      'guid',
      'The GUID is too long; used a hash of it',
    );
  }
  const title = fields.title ?? titleFrom(notes, media[0]?.url);
  if (!fields.title) {
    context.warn('no-title', 'title', `The item has no title; used “${title}”`);
  }
  const artworkUrl = fields.artworkUrl ?? fields.imageEnclosures?.[0];
  // The fields become the episode, so remove those that were only needed until here.
  delete fields.fallbackGuid;
  delete fields.otherMedia;
  delete fields.doubtfulMedia;
  delete fields.imageEnclosures;
  fields.guid = guid;
  fields.title = title;
  fields.type ??= 'full';
  fields.explicit ??= false;
  fields.enclosures = media;
  fields.people = withAuthors(
    fields.people ?? [],
    fields.authors ?? [],
    context,
  );
  delete fields.authors;
  fields.keywords ??= [];
  if (fields.funding) {
    fields.funding = uniqueLinks(fields.funding);
  }
  fields.transcripts ??= [];
  if (notes) {
    fields.notes = notes;
  }
  if (publishedAt) {
    fields.publishedAt = publishedAt;
  } else {
    delete fields.publishedAt;
  }
  const { updatedAt } = fields;
  const isUpdateFarAhead =
    updatedAt !== undefined && isFarAhead(updatedAt, context);
  if (isUpdateFarAhead && updatedAt !== writtenDate) {
    context.warn(
      'far-future-date',
      'updated',
      `${updatedAt} is more than ${context.limits.maxDaysAhead} days in the future; ignored`,
    );
  }
  if (updatedAt === publishedAt || isUpdateFarAhead) {
    delete fields.updatedAt;
  }
  if (artworkUrl) {
    fields.artworkUrl = artworkUrl;
  }
  return fields as FeedEpisode;
}

/** Episodes can be announced ahead, but a date decades ahead would keep an episode at the top of every list. */
function isFarAhead(iso: string, { now, limits }: FieldContext): boolean {
  const days = (Date.parse(iso) - now.getTime()) / (24 * 3600 * 1000);
  return days > limits.maxDaysAhead;
}

/**
 * The enclosures, or the first of these that exist: Media RSS files, alternate enclosures, files of a doubtful type, a link
 * to a media file.
 */
function chooseEnclosures(
  fields: Partial<EpisodeFields>,
  context: FieldContext,
  item: XmlElement,
): FeedEpisode['enclosures'] {
  const {
    enclosures = [],
    otherMedia = [],
    alternateEnclosures = [],
    doubtfulMedia = [],
  } = fields;
  if (enclosures.length > 0) {
    return enclosures;
  }
  const preferred = [...alternateEnclosures].sort(
    (a, b) => Number(b.isDefault ?? false) - Number(a.isDefault ?? false),
  );
  const substitutes =
    [
      otherMedia,
      preferred.flatMap(({ sources }) => sources.slice(0, 1)),
      doubtfulMedia,
      linkedMedia(fields.link),
    ].find(media => media.length > 0) ?? [];
  if (substitutes.length > 0) {
    context.warn(
      'no-enclosure',
      item.name,
      'The item has no enclosure; used its other media',
    );
  }
  return substitutes;
}

function linkedMedia(link: string | undefined): FeedEpisode['enclosures'] {
  const type = link && guessMediaType(link);
  return link && type && isMedia(type) ? [{ url: link, type }] : [];
}

function titleFrom(notes: string | undefined, url: string | undefined): string {
  const markup = (notes ?? '').slice(0, 2000).replace(/<[^<>]{0,500}>/g, ' ');
  const words = decodedText(markup).replace(/\s+/g, ' ').trim();
  if (words) {
    return words.length > 80
      ? `${words.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…`
      : words;
  }
  const file = url?.split(/[?#]/, 1)[0].split('/').pop() ?? '';
  return nameOfFile(file) || 'Untitled';
}

function decodedText(html: string): string {
  return withoutControls(decode(html, { level: 'html5', scope: 'strict' }));
}

/** The name of a file without its extension, decoded for people. */
function nameOfFile(file: string): string {
  const isKnown = guessMediaType(file) !== undefined;
  const name = isKnown ? file.slice(0, file.lastIndexOf('.')) : file;
  try {
    return withoutControls(decodeURIComponent(name)).trim();
  } catch {
    return name;
  }
}
