export { EpisodeArtwork, type EpisodeArtworkProps } from './EpisodeArtwork';
