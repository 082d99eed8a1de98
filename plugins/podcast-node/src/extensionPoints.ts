import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { FeedSource } from './FeedSource';
import { TopicMatcher } from './TopicMatcher';

/**
 * Lets modules add feed sources, for feeds that are neither on the web nor in files.
 *
 * @public
 */
export interface PodcastFeedSourcesExtensionPoint {
  /**
   * Adds a source.
   *
   * @throws `ConflictError` if another source already has one of its schemes
   */
  addFeedSource(source: FeedSource): void;
}

/**
 * Extension point for feed sources.
 *
 * @public
 */
export const podcastFeedSourcesExtensionPoint =
  createExtensionPoint<PodcastFeedSourcesExtensionPoint>({
    id: 'podcast.feedSources',
  });

/**
 * Lets modules add topic matchers, which find topics in addition to the configured rules.
 *
 * @public
 */
export interface PodcastTopicMatchersExtensionPoint {
  /**
   * Adds a matcher.
   *
   * @throws `ConflictError` if another matcher already has its id
   */
  addTopicMatcher(matcher: TopicMatcher): void;
}

/**
 * Extension point for topic matchers.
 *
 * @public
 */
export const podcastTopicMatchersExtensionPoint =
  createExtensionPoint<PodcastTopicMatchersExtensionPoint>({
    id: 'podcast.topicMatchers',
  });
