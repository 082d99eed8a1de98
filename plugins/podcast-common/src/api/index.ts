export * from './types';
export * from './PodcastClient';
export * from './PodcastListeningClient';
