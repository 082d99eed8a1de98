import {
  EpisodeTopic,
  TaggableEpisode,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * Finds topics in addition to the rules of the configuration, e.g. by asking a language model. What it finds is added to
 * what the rules found; where both found the same topic the greater relevance counts and the evidence of both is kept.
 *
 * @public
 */
export interface TopicMatcher {
  /** Names the matcher in logs. */
  readonly id: string;

  /** Change it when the matcher finds other topics than before: all episodes are then matched anew. */
  readonly version: string;

  /**
   * Finds topics of all episodes of one show.
   *
   * @param episodes - the episodes of the show
   * @param topics - the topics of the portal; others than these are dropped
   * @returns topics by the id of the episode, each with a relevance between 0 and 1
   * @throws whatever it likes: the error is logged and what the other matchers found is used
   */
  match(
    episodes: TaggableEpisode[],
    topics: Topic[],
  ): Promise<Map<string, EpisodeTopic[]>>;
}
