/**
 * Extension points of the podcast backend plugin.
 *
 * @packageDocumentation
 */
export * from './extensionPoints';
export * from './FeedSource';
export * from './FeedSourceError';
export * from './TopicMatcher';
