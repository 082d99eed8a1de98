import { urlOf } from '../fields';
import type { FeedNamespace } from './namespace';

/** Anchor, now Spotify for Creators. */
export const anchor: FeedNamespace = {
  id: 'anchor',
  uris: ['https://anchor.fm/xmlns'],
  show: {
    support: (element, draft, context) => {
      const url = urlOf(element, context);
      draft.add('funding', url ? { url, title: 'Support' } : undefined);
    },
  },
};
