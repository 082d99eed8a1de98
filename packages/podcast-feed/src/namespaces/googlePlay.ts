import { priority } from '../builder';
import { readBoolean, readHtml, readText, readUrl } from '../fields';
import { categoryPaths, imageUrl } from './itunes';
import type { FeedNamespace, ShowHandler } from './namespace';
import { setBlocked } from './commonFields';
import { addContacts, getPersonName } from './contacts';

const setOwner: ShowHandler = (element, builder, context) => {
  const email = readText(element, context);
  builder.set('owner', email ? { email } : undefined, priority.fallback);
  addContacts(element, builder, context);
};

/** The tags of Google Play Music, which are still in many feeds. They add fields that Apple's tags lack. */
export const googlePlay: FeedNamespace = {
  id: 'googleplay',
  uris: [
    'http://www.google.com/schemas/play-podcasts/1.0',
    'http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd',
  ],
  episode: {
    author: (element, builder, context) =>
      builder.set(
        'author',
        getPersonName(readText(element, context)),
        priority.fallback,
      ),
    description: (element, builder, context) =>
      builder.set('summary', readHtml(element, context), priority.fallback),
    explicit: (element, builder, context) =>
      builder.set('explicit', readBoolean(element, context), priority.fallback),
    image: (element, builder, context) =>
      builder.set('artworkUrl', imageUrl(element, context), priority.fallback),
    block: setBlocked,
  },
  show: {
    author: (element, builder, context) => {
      builder.set(
        'author',
        getPersonName(readText(element, context)),
        priority.fallback,
      );
      addContacts(element, builder, context);
    },
    owner: setOwner,
    email: setOwner,
    description: (element, builder, context) =>
      builder.setLongest('description', readHtml(element, context)),
    explicit: (element, builder, context) =>
      builder.set('explicit', readBoolean(element, context), priority.fallback),
    image: (element, builder, context) =>
      builder.set('artworkUrl', imageUrl(element, context), priority.fallback),
    category: (element, builder, context) =>
      categoryPaths(element, context).forEach(path =>
        builder.add('categories', path),
      ),
    'new-feed-url': (element, builder, context) =>
      builder.set('newFeedUrl', readUrl(element, context), priority.fallback),
    block: setBlocked,
  },
};
