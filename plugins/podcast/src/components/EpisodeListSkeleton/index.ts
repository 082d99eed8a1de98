export { EpisodeListSkeleton } from './EpisodeListSkeleton';
