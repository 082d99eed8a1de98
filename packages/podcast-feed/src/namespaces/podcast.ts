import { rank } from '../draft';
import { booleanOf, integerOf, textOf, urlFrom } from '../fields';
import { readEach } from '../readEach';
import { attribute } from '../xml/element';
import type { FeedNamespace } from './namespace';
import {
  addImages,
  leftOut,
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

/** Podcasting 2.0. `podcast:value` is left alone on purpose. */
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
    person: (element, draft, context) =>
      draft.add('people', readPerson(element, context)),
    transcript: (element, draft, context) =>
      draft.add('transcripts', readTranscript(element, context)),
    chapters: (element, draft, context) => {
      const address = attribute(element, 'url') ?? element.text;
      const url = urlFrom(element, context, address);
      draft.offer(
        'chaptersUrl',
        url ?? leftOut(element, context, 'bad-chapters', 'an address'),
      );
    },
    season: (element, draft, context) => {
      draft.offer('season', integerOf(element, context), rank.fallback);
      draft.offer(
        'seasonName',
        attribute(element, 'name')?.trim() || undefined,
      );
    },
    episode: (element, draft, context) => {
      const label = attribute(element, 'display')?.trim() || undefined;
      const written = element.text.trim();
      // Its number may have decimals, which the model has as a label.
      const isDecimal = /^\d{1,6}\.\d{1,6}$/.test(written);
      draft.offer(
        'number',
        isDecimal ? Math.floor(Number(written)) : integerOf(element, context),
        rank.fallback,
      );
      draft.offer('numberLabel', label ?? (isDecimal ? written : undefined));
    },
    soundbite: (element, draft, context) =>
      draft.add('soundbites', readSoundbite(element, context)),
    location: (element, draft, context) =>
      draft.add('locations', readLocation(element, context)),
    license: (element, draft, context) =>
      draft.offer('license', readLicense(element, context)),
    alternateenclosure: (element, draft, context) =>
      draft.add(
        'alternateEnclosures',
        readAlternateEnclosure(element, context),
      ),
    socialinteract: (element, draft, context) =>
      draft.add('socialInteract', readSocialInteract(element, context)),
    txt: (element, draft, context) =>
      draft.add('txt', readTxt(element, context)),
    funding: (element, draft, context) =>
      draft.add('funding', readFunding(element, context)),
    chat: (element, draft, context) =>
      draft.offer('chat', readChat(element, context)),
    images: addImages,
    image: addImages,
    block: (element, draft, context) => {
      if (attribute(element, 'id') === undefined) {
        draft.offer('blocked', booleanOf(element, context) || undefined);
      }
    },
  },
  show: {
    guid: (element, draft, context) =>
      draft.offer('guid', textOf(element, context)),
    locked: (element, draft, context) =>
      draft.offer('locked', readLock(element, context)),
    funding: (element, draft, context) =>
      draft.add('funding', readFunding(element, context)),
    chat: (element, draft, context) =>
      draft.offer('chat', readChat(element, context)),
    publisher: (element, draft, context) =>
      draft.offer('publisher', readPublisher(element, context)),
    remoteitem: (element, draft, context) =>
      draft.add('remoteItems', readRemoteItem(element, context)),
    podping: (element, draft, context) => {
      const uses = attribute(element, 'usespodping');
      draft.offer(
        'usesPodping',
        booleanOf(element, context, uses ?? element.text) || undefined,
      );
    },
    person: (element, draft, context) =>
      draft.add('people', readPerson(element, context)),
    location: (element, draft, context) =>
      draft.add('locations', readLocation(element, context)),
    license: (element, draft, context) =>
      draft.offer('license', readLicense(element, context)),
    medium: (element, draft, context) =>
      draft.offer('medium', textOf(element, context)?.toLowerCase()),
    images: addImages,
    image: addImages,
    txt: (element, draft, context) =>
      draft.add('txt', readTxt(element, context)),
    podroll: (element, draft, context) =>
      readEach(
        element.children,
        draft,
        context.warn,
        inner => () => draft.add('podroll', readRemoteItem(inner, context)),
      ),
    updatefrequency: (element, draft, context) =>
      draft.offer('updateFrequency', readUpdateFrequency(element, context)),
    trailer: (element, draft, context) =>
      draft.add('trailers', readTrailer(element, context)),
    liveitem: (element, draft, context) =>
      draft.add('liveItems', readLiveItem(element, context)),
    block: (element, draft, context) => {
      const service = attribute(element, 'id')?.trim().toLowerCase();
      const isBlocked = booleanOf(element, context);
      if (isBlocked && service) {
        draft.add('blockedServices', service);
      } else if (isBlocked) {
        draft.offer('blocked', true);
      }
    },
  },
};
