import { TopicMatcher } from '../topics/match/TopicMatcher';
import { tokenize } from '../text/tokenize';
import { Topic } from '../topics/types';

const matchers = new WeakMap<Topic[], TopicMatcher>();

/** Finds the topics whose phrases are in a name or title. Hints do not count. */
export function findNamedTopics(text: string, topics: Topic[]): Set<Topic> {
  const words = tokenize(text);
  const found = getMatcher(topics).findInSentence(words, 0, words.texts.length);
  return new Set(
    found?.matches
      .filter(match => match.role !== 'hint')
      .map(match => topics[match.topic]),
  );
}

/** Cached, because a catalog has thousands of entities and one list of topics. */
function getMatcher(topics: Topic[]): TopicMatcher {
  let matcher = matchers.get(topics);
  if (!matcher) {
    matcher = new TopicMatcher(topics);
    matchers.set(topics, matcher);
  }
  return matcher;
}
