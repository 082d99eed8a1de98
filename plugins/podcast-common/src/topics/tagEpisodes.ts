import type { EpisodeTopic } from '../model';
import { TopicMatcher } from './match/TopicMatcher';
import { Weighed, weighEvidence } from './relevance/evidence';
import { DEFAULT_MINIMUM_RELEVANCE } from './relevance/minimumRelevance';
import { Passage, readPassages } from './relevance/passages';
import { toEpisodeTopic } from './relevance/relevance';
import { findRepeated } from './relevance/repeated';
import type { TagEpisodes, Topic } from './types';

/**
 * Finds the topics of all episodes of one show. The result has an entry for each episode, with its topics in falling
 * order of relevance, and only those that reach the minimum. Pure: the same input gives the same result.
 *
 * Give it all episodes of a show at once, since text that repeats through the show does not count.
 *
 * @public
 */
export const tagEpisodes: TagEpisodes = (episodes, topics, options = {}) => {
  const minimum = options.minimumRelevance ?? DEFAULT_MINIMUM_RELEVANCE;
  const matcher = new TopicMatcher(topics);
  const passages = episodes.map(episode => readPassages(episode, matcher));
  const repeated = findRepeated(passages);
  return new Map(
    episodes.map((episode, index) => [
      episode.id,
      topicsOf(passages[index], repeated, topics).filter(
        ({ relevance }) => relevance > 0 && relevance >= minimum,
      ),
    ]),
  );
};

function topicsOf(
  passages: Passage[],
  repeated: Set<number>,
  topics: Topic[],
): EpisodeTopic[] {
  const byTopic = new Map<number, Weighed[]>();
  for (const weighed of weighEvidence(passages, repeated)) {
    const list = byTopic.get(weighed.topic);
    if (list) {
      list.push(weighed);
    } else {
      byTopic.set(weighed.topic, [weighed]);
    }
  }
  const doubtful = topicsOfOtherMeaning(passages, repeated);
  const found: EpisodeTopic[] = [];
  for (const [index, weighed] of byTopic) {
    const isNamed = weighed.some(one => !one.isHint);
    if (isNamed && (!doubtful.has(index) || isConfirmed(weighed))) {
      found.push(toEpisodeTopic(topics[index].id, weighed));
    }
  }
  return found.sort((a, b) => b.relevance - a.relevance);
}

function topicsOfOtherMeaning(
  passages: Passage[],
  repeated: Set<number>,
): Set<number> {
  return new Set(
    passages
      .filter(passage => !repeated.has(passage.fingerprint))
      .flatMap(passage => passage.matches?.otherMeaning ?? []),
  );
}

/** Where words of another meaning stand elsewhere in the episode, one phrase alone is not enough. */
function isConfirmed(weighed: Weighed[]): boolean {
  return new Set(weighed.map(one => one.phrase)).size > 1;
}
