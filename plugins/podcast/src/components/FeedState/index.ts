export { FeedState } from './FeedState';
