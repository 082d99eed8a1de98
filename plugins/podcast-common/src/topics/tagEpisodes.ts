import { EpisodeTopic } from '../model';
import { TopicMatcher } from './match/TopicMatcher';
import { Evidence, Weighed, weighEvidence } from './relevance/evidence';
import { DEFAULT_MINIMUM_RELEVANCE } from './relevance/minimumRelevance';
import { readEpisode, Reading } from './relevance/reading';
import { toEpisodeTopic } from './relevance/relevance';
import { findRepeated } from './relevance/repeated';
import { Speech, weighSpeech } from './relevance/speech';
import { TagEpisodes, Topic } from './types';

/**
 * Finds the topics of all episodes of one show. The result has an entry for each episode, with its topics in falling
 * order of relevance, and only those that reach the minimum. Pure: the same input gives the same result.
 *
 * Give it all episodes of a show at once, since text that repeats through the show does not count.
 *
 * @public
 */
export const tagEpisodes: TagEpisodes = (episodes, topics, options) => {
  const steps = tagEpisodesInSteps(episodes, topics, options);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
};

/**
 * The same as `tagEpisodes`, in steps that take no longer than one episode needs: for a server, which has other things to
 * do between them. The result is the value that the generator returns.
 *
 * @public
 */
export function* tagEpisodesInSteps(
  ...[episodes, topics, options = {}]: Parameters<TagEpisodes>
): Generator<void, ReturnType<TagEpisodes>> {
  const minimum = options.minimumRelevance ?? DEFAULT_MINIMUM_RELEVANCE;
  const matcher = yield* TopicMatcher.inSteps(topics);
  const readings: Reading[] = [];
  for (const episode of episodes) {
    readings.push(readEpisode(episode, matcher));
    yield;
  }
  const repeated = yield* findRepeated(
    readings,
    episodes.flatMap(({ spoken }) => spoken ?? []),
  );
  const tagged = new Map<string, EpisodeTopic[]>();
  for (const [index, episode] of episodes.entries()) {
    const evidence = weighEvidence(readings[index], repeated);
    const speech = weighSpeech(episode.spoken, repeated);
    tagged.set(
      episode.id,
      toEpisodeTopics(evidence, speech, topics).filter(
        ({ relevance }) => relevance > 0 && relevance >= minimum,
      ),
    );
    yield;
  }
  return tagged;
}

function toEpisodeTopics(
  evidence: Evidence,
  speech: Map<string, Speech>,
  topics: Topic[],
): EpisodeTopic[] {
  const found: EpisodeTopic[] = [];
  if (evidence.weighed.size === 0 && speech.size === 0) {
    return found;
  }
  topics.forEach(({ id }, index) => {
    const weighed = evidence.weighed.get(index) ?? [];
    const spoken = speech.get(id);
    const isNamed = weighed.some(one => !one.isHint);
    const isDoubtful = evidence.otherMeaning.has(index);
    if (isNamed && (!isDoubtful || isConfirmed(weighed))) {
      found.push(toEpisodeTopic(id, weighed, spoken));
    } else if (spoken && !isDoubtful) {
      found.push(toEpisodeTopic(id, [], spoken));
    }
  });
  return found.sort((a, b) => b.relevance - a.relevance);
}

/** Where words of another meaning stand elsewhere in the episode, one phrase alone is not enough. */
function isConfirmed(weighed: Weighed[]): boolean {
  return new Set(weighed.map(one => one.phrase)).size > 1;
}
