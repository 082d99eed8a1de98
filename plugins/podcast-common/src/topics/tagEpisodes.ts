import { EpisodeTopic } from '../model';
import { TopicMatcher } from './match/TopicMatcher';
import {
  EpisodeEvidence,
  WeightedMatch,
  weighEvidence,
} from './relevance/weighEvidence';
import { DEFAULT_MINIMUM_RELEVANCE } from './relevance/minimumRelevance';
import { findEpisodeMatches, EpisodeMatches } from './relevance/episodeMatches';
import { toEpisodeTopic } from './relevance/toEpisodeTopic';
import { findRepeated } from './relevance/findRepeated';
import {
  SpokenEvidence,
  weighSpokenEvidence,
} from './relevance/spokenEvidence';
import { TagEpisodes, Topic } from './types';

/**
 * Finds the topics of all episodes of one show. The result has an entry for each episode, with the topics that reach the
 * minimum relevance, most relevant first. It is a pure function.
 *
 * Pass all episodes of a show at once, because text that repeats throughout the show does not count.
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
 * Does the same as `tagEpisodes` with a pause after each episode, so that a server can do other work in between. The
 * generator returns the result.
 *
 * @public
 */
export function* tagEpisodesInSteps(
  ...[episodes, topics, options = {}]: Parameters<TagEpisodes>
): Generator<void, ReturnType<TagEpisodes>> {
  const minimum = options.minimumRelevance ?? DEFAULT_MINIMUM_RELEVANCE;
  const matcher = yield* TopicMatcher.inSteps(topics);
  const matches: EpisodeMatches[] = [];
  for (const episode of episodes) {
    matches.push(findEpisodeMatches(episode, matcher));
    yield;
  }
  const repeated = yield* findRepeated(
    matches,
    episodes.flatMap(({ spoken }) => spoken ?? []),
  );
  const tagged = new Map<string, EpisodeTopic[]>();
  for (const [index, episode] of episodes.entries()) {
    const evidence = weighEvidence(matches[index], repeated);
    const speech = weighSpokenEvidence(episode.spoken, repeated);
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
  evidence: EpisodeEvidence,
  speech: Map<string, SpokenEvidence>,
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

/** If words elsewhere in the episode indicate another meaning, a single phrase is not enough. */
function isConfirmed(weighed: WeightedMatch[]): boolean {
  return new Set(weighed.map(one => one.phrase)).size > 1;
}
