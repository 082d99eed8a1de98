import { readUrl } from '../fields';
import type { FeedNamespace } from './namespace';

/** Anchor, now Spotify for Creators. */
export const anchor: FeedNamespace = {
  id: 'anchor',
  uris: ['https://anchor.fm/xmlns'],
  show: {
    support: (element, builder, context) => {
      const url = readUrl(element, context);
      builder.add('funding', url ? { url, title: 'Support' } : undefined);
    },
  },
};
