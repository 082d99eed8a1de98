export { CopyTimeLink } from './CopyTimeLink';
export { EpisodeChapters } from './EpisodeChapters';
export { EpisodeText } from './EpisodeText';
export { useLinkedTime } from './useLinkedTime';
