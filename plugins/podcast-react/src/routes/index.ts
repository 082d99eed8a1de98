export { episodeRouteRef, podcastRouteRef, showRouteRef } from './routes';
export { usePodcastLinks, type PodcastLinks } from './usePodcastLinks';
