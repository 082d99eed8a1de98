export {
  correctionsRouteRef,
  episodeRouteRef,
  historyRouteRef,
  personRouteRef,
  podcastRouteRef,
  showRouteRef,
  topicRouteRef,
  topicsRouteRef,
} from './routes';
export { usePodcastLinks, type PodcastLinks } from './usePodcastLinks';
