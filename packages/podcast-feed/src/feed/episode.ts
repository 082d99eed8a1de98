import { decode } from 'html-entities';
import { Draft } from '../draft';
import type { FieldContext } from '../fields';
import { identityOf } from './identity';
import type { FeedEpisode } from '../model';
import type { EpisodeFields } from '../namespaces/namespace';
import { episodeHandler } from '../namespaces/registry';
import { withAuthors } from '../people/withAuthors';
import { readEach } from '../readEach';
import { withoutControls } from '../values/controls';
import { isMedia, mediaTypeOfUrl } from '../values/mediaType';
import { uniqueLinks } from '../values/uniqueLinks';
import { attribute } from '../xml/element';
import type { XmlElement } from '../xml/element';

/**
 * Makes an episode of the element of an item. It never fails: what one field cannot be read from does not cost the others.
 *
 * @returns undefined, with a warning, for an item that has neither a title nor notes nor anything to play.
 */
export function readEpisode(
  item: XmlElement,
  context: FieldContext,
): FeedEpisode | undefined {
  const draft = new Draft<EpisodeFields>(context.limits, context.warn);
  readEach(item.children, draft, context.warn, element => {
    const handler = episodeHandler(element.key);
    return handler && (() => handler(element, draft, context));
  });
  draft.offer('fallbackGuid', attribute(item, 'about')?.trim() || undefined);
  return complete(draft.fields, item, context);
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
      'An item without title, notes and media was left out',
    );
    return undefined;
  }
  if (media.length === 0) {
    context.warn('no-enclosure', 'enclosure', 'The item has nothing to play');
  }
  const writtenDate = fields.publishedAt ?? fields.updatedAt;
  const publishedAt = [fields.publishedAt, fields.updatedAt].find(
    date => date && !isFarAhead(date, context),
  );
  if (writtenDate && writtenDate !== publishedAt) {
    context.warn(
      'far-future-date',
      'pubDate',
      `${writtenDate} is more than ${context.limits.maxDaysAhead} days ahead, and was left out`,
    );
  } else if (!publishedAt) {
    context.warn('no-date', 'pubDate', 'The item has no date that can be read');
  }
  const { guid, made, isHashed } = identityOf({
    guid: fields.guid,
    fallbackGuid: fields.fallbackGuid,
    enclosureUrl: media[0]?.url,
    link: fields.link,
    title: fields.title,
    // Also one that is left out: it will not be far ahead for ever, and must not change what the episode is.
    publishedAt: writtenDate,
  });
  if (made) {
    context.warn('no-guid', 'guid', `The item has no GUID; ${made} stands in`);
  }
  if (isHashed) {
    context.warn(
      'long-guid',
      'guid',
      'The GUID is very long; a hash stands in',
    );
  }
  const title = fields.title ?? titleFrom(notes, media[0]?.url);
  if (!fields.title) {
    context.warn(
      'no-title',
      'title',
      `The item has no title; “${title}” stands in`,
    );
  }
  const artworkUrl = fields.artworkUrl ?? fields.imageEnclosures?.[0];
  // The draft becomes the episode: what was needed only until here goes.
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
      `${updatedAt} is more than ${context.limits.maxDaysAhead} days ahead, and was left out`,
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

/** An episode may be announced, but one that is dated decades ahead would stand on top of every list for ever. */
function isFarAhead(iso: string, { now, limits }: FieldContext): boolean {
  const days = (Date.parse(iso) - now.getTime()) / (24 * 3600 * 1000);
  return days > limits.maxDaysAhead;
}

/**
 * The enclosures; without any, what Media RSS has, the alternate ones, those whose type is said to be none that can be
 * played, or a link to a file.
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
      'The item has no enclosure; other media of it stand in',
    );
  }
  return substitutes;
}

function linkedMedia(link: string | undefined): FeedEpisode['enclosures'] {
  const type = link && mediaTypeOfUrl(link);
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

/** The name of a file as people write it, without the ending that says what it is. */
function nameOfFile(file: string): string {
  const isKnown = mediaTypeOfUrl(file) !== undefined;
  const name = isKnown ? file.slice(0, file.lastIndexOf('.')) : file;
  try {
    return withoutControls(decodeURIComponent(name)).trim();
  } catch {
    return name;
  }
}
