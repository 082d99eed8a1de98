import { EpisodeTopic } from '../model';

/**
 * A topic with the rules that find it. The API returns `id`, `title` and `description`.
 *
 * @public
 */
export type Topic = {
  /** Lower case, with words separated by `-`. */
  id: string;
  title: string;
  description: string;
  /**
   * Words and phrases that name the topic, independent of case, accents, hyphens and plural. A single word with a capital
   * is a name: it counts half if a sentence has it in lower case.
   */
  phrases: string[];
  /** Phrases that are less certain. They count half. */
  weakPhrases?: string[];
  /** Words that support the topic. They add a little if a phrase matches, and are never enough alone. */
  hints?: string[];
  /** Phrases with another meaning that contain one of `phrases`, such as `backstage pass`. */
  exclude: string[];
  /** Words that indicate another meaning, such as `concert` for Backstage. Nothing in their sentence matches the topic. */
  notNear?: string[];
  /** Ids of the shows whose episodes can have the topic; all shows by default. */
  shows?: string[];
  /** Tags of catalog entities that have the topic. */
  entityTags: string[];
  /** Refs of catalog entities that have the topic, such as `system:default/backstage`. */
  entityRefs: string[];
};

/** The parts of an episode in which topics are looked for. @public */
export type TaggableEpisode = {
  id: string;
  title: string;
  keywords: string[];
  people: { name: string }[];
  chapters: { title: string; startSeconds?: number }[];
  /** Sanitized HTML. */
  notes: string;
  /** Mentions in its transcript, found with the same topics. */
  spoken?: SpokenTopics;
};

/**
 * The mentions of topics in a transcript, as `SpokenTopicFinder` finds them. Plain data that is much smaller than the
 * transcript, so you can store it and tag episodes without the transcript.
 *
 * @public
 */
export type SpokenTopics = {
  /** Number of words in the transcript. */
  words: number;
  namings: SpokenMention[];
};

/** A mention of a topic in a transcript. @public */
export type SpokenMention = {
  topicId: string;
  /** The words as spoken. */
  phrase: string;
  /** Between 0 and 1, where 1 is a phrase that is certain. */
  weight: number;
  /** Position in the transcript, from 0 to 1. */
  position: number;
  /** Seconds; undefined if the transcript has no times. */
  startTime?: number;
  /** The same in all episodes for the same words before the mention; undefined if there are too few words. */
  fingerprint?: number;
};

/** Finds the topics of all episodes of one show together, because repeated text does not count. @public */
export type TagEpisodes = (
  episodes: TaggableEpisode[],
  topics: Topic[],
  options?: { minimumRelevance?: number },
) => Map<string, EpisodeTopic[]>;
