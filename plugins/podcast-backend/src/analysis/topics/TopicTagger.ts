import { createHash } from 'node:crypto';
import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  EpisodeTopic,
  TaggableEpisode,
  tagEpisodesInSteps,
  Topic,
  topicRulesRevision,
} from '@nerdout/backstage-plugin-podcast-common';
import { TopicMatcher } from '@nerdout/backstage-plugin-podcast-node';
import { FeedWarning } from '@nerdout/podcast-feed';
import { runInSlices } from '../../slices';
import { EpisodeData, EpisodeEvidence, EvidenceStore } from '../../database';
import { WORDS_REVISION } from '../../text';
import { mergeTopics } from './mergeTopics';

export type TopicTaggerOptions = {
  topics: Topic[];
  minimumRelevance: number;
  matchers: TopicMatcher[];
  /** Evidence from chapters and transcripts; absent if these are not used. */
  evidence?: Pick<EvidenceStore, 'read'>;
  logger: LoggerService;
};

/** Stored instead of the hash of a tagger if a topic matcher failed. The topics are then found again. */
export const INCOMPLETE_HASH = 'incomplete';

/** Finds the topics of episodes with the configured rules and the topic matchers of modules. */
export class TopicTagger {
  /** Changes with everything that affects which topics are found in the same episodes. */
  readonly hash: string;

  constructor(private readonly options: TopicTaggerOptions) {
    const { topics, minimumRelevance, matchers, evidence } = options;
    this.hash = createHash('sha256')
      .update(
        JSON.stringify([
          topicRulesRevision,
          WORDS_REVISION,
          topics,
          minimumRelevance,
          matchers.map(({ id, version }) => [id, version]),
          evidence !== undefined,
        ]),
      )
      .digest('hex');
  }

  /**
   * Finds the topics of episodes of one show.
   *
   * @param problems - receives a warning for each topic matcher that failed; its topics are missing
   * @returns by episode id, with an entry for each episode
   */
  async tag(
    episodes: EpisodeData[],
    problems: FeedWarning[] = [],
  ): Promise<Map<string, EpisodeTopic[]>> {
    const { minimumRelevance, matchers, evidence, logger } = this.options;
    const topics = this.options.topics.filter(
      ({ shows }) => !shows || shows.includes(episodes[0]?.showId),
    );
    const known = await evidence?.read(episodes.map(({ id }) => id));
    const taggable = episodes.map(episode =>
      toTaggableEpisode(episode, known?.get(episode.id)),
    );
    const found = [
      await runInSlices(
        tagEpisodesInSteps(taggable, topics, { minimumRelevance }),
      ),
    ];
    for (const matcher of matchers) {
      try {
        const matched = await matcher.match(taggable, topics);
        found.push(new Map(matched));
      } catch (error) {
        logger.error(
          `The topic matcher '${matcher.id}' failed; its topics are missing`,
          toError(error),
        );
        problems.push({
          code: 'topic-matcher-failed',
          message: `The topic matcher '${matcher.id}' failed, so new episodes lack its topics; see the log of the backend for details`,
        });
      }
    }
    const topicIds = new Set(topics.map(topic => topic.id));
    return new Map(
      episodes.map(({ id }) => [
        id,
        mergeTopics(
          found.map(byEpisode => byEpisode.get(id) ?? []),
          { topicIds, minimumRelevance },
        ),
      ]),
    );
  }
}

function toTaggableEpisode(
  episode: EpisodeData,
  evidence: EpisodeEvidence = {},
): TaggableEpisode {
  return {
    id: episode.id,
    title: episode.title,
    keywords: episode.keywords,
    people: episode.people.map(({ name }) => ({ name })),
    chapters: evidence.chapters ?? episode.chapters ?? [],
    notes: episode.notes,
    spoken: evidence.spoken,
  };
}
