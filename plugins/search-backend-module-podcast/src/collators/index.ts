export * from './DefaultPodcastCollatorFactory';
export type { PodcastEpisodeDocument } from './toDocument';
