export * from './EpisodeArtwork';
export * from './EpisodeMeta';
export * from './EpisodeRow';
export * from './PlayButton';
export * from './PlayerBar';
export * from './ShowNotes';
export * from './TopicChips';
