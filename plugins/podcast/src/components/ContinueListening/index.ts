export { BegunEpisodes, ContinueListening } from './ContinueListening';
export { MOST_BEGUN, useBegunEpisodes } from './useBegunEpisodes';
