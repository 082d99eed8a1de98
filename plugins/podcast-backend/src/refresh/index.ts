export { FeedReader } from './FeedReader';
export { prepareShows } from './prepareShows';
export { ShowRefresher } from './ShowRefresher';
