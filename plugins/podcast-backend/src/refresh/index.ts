export { FeedReader } from './FeedReader';
export { prepareShows } from './prepareShows';
export { scheduleRefreshes } from './scheduleRefreshes';
export { ShowRefresher } from './ShowRefresher';
