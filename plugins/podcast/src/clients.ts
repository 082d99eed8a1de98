/** Loaded with the first request. */
export {
  PodcastClient,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
