import { priority } from '../builder';
import { readBoolean, readInteger, readText, urlFrom } from '../fields';
import { readEach } from '../readEach';
import { getAttribute } from '../xml/element';
import type { FeedNamespace } from './namespace';
import {
  addImages,
  warnIgnored,
  readAlternateEnclosure,
  readChat,
  readFunding,
  readLicense,
  readLocation,
  readPerson,
  readSocialInteract,
  readSoundbite,
  readTranscript,
  readTxt,
} from './podcastEntries';
import {
  readLiveItem,
  readLock,
  readPublisher,
  readRemoteItem,
  readTrailer,
  readUpdateFrequency,
} from './podcastShow';

/** Podcasting 2.0. `podcast:value` is ignored intentionally. */
export const podcast: FeedNamespace = {
  id: 'podcast',
  prefixes: ['podcast20', 'podcastindex'],
  uris: [
    'https://podcastindex.org/namespace/1.0',
    'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md',
    'https://github.com/Podcastindex-org/podcast-namespace',
    'https://podcastnamespace.org/tag/1.0',
  ],
  episode: {
    person: (element, builder, context) =>
      builder.add('people', readPerson(element, context)),
    transcript: (element, builder, context) =>
      builder.add('transcripts', readTranscript(element, context)),
    chapters: (element, builder, context) => {
      const address = getAttribute(element, 'url') ?? element.text;
      const url = urlFrom(element, context, address);
      builder.set(
        'chaptersUrl',
        url ?? warnIgnored(element, context, 'bad-chapters', 'a URL'),
      );
    },
    season: (element, builder, context) => {
      builder.set('season', readInteger(element, context), priority.fallback);
      builder.set(
        'seasonName',
        getAttribute(element, 'name')?.trim() || undefined,
      );
    },
    episode: (element, builder, context) => {
      const label = getAttribute(element, 'display')?.trim() || undefined;
      const written = element.text.trim();
      // The number can have decimals, which are a label in the model.
      const isDecimal = /^\d{1,6}\.\d{1,6}$/.test(written);
      builder.set(
        'number',
        isDecimal ? Math.floor(Number(written)) : readInteger(element, context),
        priority.fallback,
      );
      builder.set('numberLabel', label ?? (isDecimal ? written : undefined));
    },
    soundbite: (element, builder, context) =>
      builder.add('soundbites', readSoundbite(element, context)),
    location: (element, builder, context) =>
      builder.add('locations', readLocation(element, context)),
    license: (element, builder, context) =>
      builder.set('license', readLicense(element, context)),
    alternateenclosure: (element, builder, context) =>
      builder.add(
        'alternateEnclosures',
        readAlternateEnclosure(element, context),
      ),
    socialinteract: (element, builder, context) =>
      builder.add('socialInteract', readSocialInteract(element, context)),
    txt: (element, builder, context) =>
      builder.add('txt', readTxt(element, context)),
    funding: (element, builder, context) =>
      builder.add('funding', readFunding(element, context)),
    chat: (element, builder, context) =>
      builder.set('chat', readChat(element, context)),
    images: addImages,
    image: addImages,
    block: (element, builder, context) => {
      if (getAttribute(element, 'id') === undefined) {
        builder.set('blocked', readBoolean(element, context) || undefined);
      }
    },
  },
  show: {
    guid: (element, builder, context) =>
      builder.set('guid', readText(element, context)),
    locked: (element, builder, context) =>
      builder.set('locked', readLock(element, context)),
    funding: (element, builder, context) =>
      builder.add('funding', readFunding(element, context)),
    chat: (element, builder, context) =>
      builder.set('chat', readChat(element, context)),
    publisher: (element, builder, context) =>
      builder.set('publisher', readPublisher(element, context)),
    remoteitem: (element, builder, context) =>
      builder.add('remoteItems', readRemoteItem(element, context)),
    podping: (element, builder, context) => {
      const uses = getAttribute(element, 'usespodping');
      builder.set(
        'usesPodping',
        readBoolean(element, context, uses ?? element.text) || undefined,
      );
    },
    person: (element, builder, context) =>
      builder.add('people', readPerson(element, context)),
    location: (element, builder, context) =>
      builder.add('locations', readLocation(element, context)),
    license: (element, builder, context) =>
      builder.set('license', readLicense(element, context)),
    medium: (element, builder, context) =>
      builder.set('medium', readText(element, context)?.toLowerCase()),
    images: addImages,
    image: addImages,
    txt: (element, builder, context) =>
      builder.add('txt', readTxt(element, context)),
    podroll: (element, builder, context) =>
      readEach(
        element.children,
        builder,
        context.warn,
        inner => () => builder.add('podroll', readRemoteItem(inner, context)),
      ),
    updatefrequency: (element, builder, context) =>
      builder.set('updateFrequency', readUpdateFrequency(element, context)),
    trailer: (element, builder, context) =>
      builder.add('trailers', readTrailer(element, context)),
    liveitem: (element, builder, context) =>
      builder.add('liveItems', readLiveItem(element, context)),
    block: (element, builder, context) => {
      const service = getAttribute(element, 'id')?.trim().toLowerCase();
      const isBlocked = readBoolean(element, context);
      if (isBlocked && service) {
        builder.add('blockedServices', service);
      } else if (isBlocked) {
        builder.set('blocked', true);
      }
    },
  },
};
