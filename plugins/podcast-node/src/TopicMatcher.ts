import {
  EpisodeTopic,
  TaggableEpisode,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * Finds topics in addition to the configured rules, for example with a language model. If both find the same topic, the
 * higher relevance counts and the evidence of both is kept.
 *
 * @public
 */
export interface TopicMatcher {
  /** Identifies the matcher in logs. */
  readonly id: string;

  /** Change it when the matcher would find other topics than before. All episodes are then matched again. */
  readonly version: string;

  /**
   * Finds the topics of all episodes of a show.
   *
   * @param episodes - the episodes of the show
   * @param topics - the topics of the portal; results with other topics are dropped
   * @returns topics by episode id, each with a relevance from 0 to 1
   * @throws any error; it is logged, and the results of the other matchers are used
   */
  match(
    episodes: TaggableEpisode[],
    topics: Topic[],
  ): Promise<Map<string, EpisodeTopic[]>>;
}
