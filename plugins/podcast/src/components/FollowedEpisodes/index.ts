export { FollowedEpisodes } from './FollowedEpisodes';
