import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { FeedSource } from './FeedSource';
import { TopicMatcher } from './TopicMatcher';

/**
 * Lets modules read feeds from elsewhere than the web and files.
 *
 * @public
 */
export interface PodcastFeedSourcesExtensionPoint {
  /**
   * Adds a source.
   *
   * @throws `ConflictError` when another source has one of its schemes already
   */
  addFeedSource(source: FeedSource): void;
}

/** @public */
export const podcastFeedSourcesExtensionPoint =
  createExtensionPoint<PodcastFeedSourcesExtensionPoint>({
    id: 'podcast.feedSources',
  });

/**
 * Lets modules find more topics than the rules of the configuration do.
 *
 * @public
 */
export interface PodcastTopicMatchersExtensionPoint {
  /**
   * Adds a matcher.
   *
   * @throws `ConflictError` when there is a matcher with its id already
   */
  addTopicMatcher(matcher: TopicMatcher): void;
}

/** @public */
export const podcastTopicMatchersExtensionPoint =
  createExtensionPoint<PodcastTopicMatchersExtensionPoint>({
    id: 'podcast.topicMatchers',
  });
