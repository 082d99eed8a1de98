export * from './types';
export * from './PodcastClient';
