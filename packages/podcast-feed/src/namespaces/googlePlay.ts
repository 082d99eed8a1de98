import { rank } from '../draft';
import { booleanOf, htmlOf, textOf, urlOf } from '../fields';
import { categoryPaths, imageUrl } from './itunes';
import type { FeedNamespace } from './namespace';
import { addContacts, personName } from './contacts';

/** Google Play Music's tags, still in many feeds; they fill what Apple's leave open. */
export const googlePlay: FeedNamespace = {
  id: 'googleplay',
  uris: [
    'http://www.google.com/schemas/play-podcasts/1.0',
    'http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd',
  ],
  episode: {
    author: (element, draft, context) =>
      draft.offer(
        'author',
        personName(textOf(element, context)),
        rank.fallback,
      ),
    description: (element, draft, context) =>
      draft.offer('summary', htmlOf(element, context), rank.fallback),
    explicit: (element, draft, context) =>
      draft.offer('explicit', booleanOf(element, context), rank.fallback),
    image: (element, draft, context) =>
      draft.offer('artworkUrl', imageUrl(element, context), rank.fallback),
    block: (element, draft, context) =>
      draft.offer('blocked', booleanOf(element, context) || undefined),
  },
  show: {
    author: (element, draft, context) => {
      draft.offer(
        'author',
        personName(textOf(element, context)),
        rank.fallback,
      );
      addContacts(element, draft, context);
    },
    owner: (element, draft, context) => {
      const email = textOf(element, context);
      draft.offer('owner', email ? { email } : undefined, rank.fallback);
      addContacts(element, draft, context);
    },
    email: (element, draft, context) => {
      const email = textOf(element, context);
      draft.offer('owner', email ? { email } : undefined, rank.fallback);
      addContacts(element, draft, context);
    },
    description: (element, draft, context) =>
      draft.offerLongest('description', htmlOf(element, context)),
    explicit: (element, draft, context) =>
      draft.offer('explicit', booleanOf(element, context), rank.fallback),
    image: (element, draft, context) =>
      draft.offer('artworkUrl', imageUrl(element, context), rank.fallback),
    category: (element, draft, context) =>
      categoryPaths(element, context).forEach(path =>
        draft.add('categories', path),
      ),
    'new-feed-url': (element, draft, context) =>
      draft.offer('newFeedUrl', urlOf(element, context), rank.fallback),
    block: (element, draft, context) =>
      draft.offer('blocked', booleanOf(element, context) || undefined),
  },
};
