export { EntityPodcastCard } from './EntityPodcastCard';
export type { EntityPodcastCardProps } from './types';
