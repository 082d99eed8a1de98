import { TopicMatcher } from '../topics/match/TopicMatcher';
import { tokenize } from '../text/tokenize';
import { Topic } from '../topics/types';

const matchers = new WeakMap<Topic[], TopicMatcher>();

/** The topics that a name or title has a phrase of; hints do not name a topic. */
export function topicsNamedIn(text: string, topics: Topic[]): Set<Topic> {
  const words = tokenize(text);
  const matches = matcherFor(topics).findInSentence(
    words,
    0,
    words.texts.length,
  );
  return new Set(
    matches?.namings
      .filter(naming => naming.role !== 'hint')
      .map(naming => topics[naming.topic]),
  );
}

/** A catalog has thousands of entities and one list of topics. */
function matcherFor(topics: Topic[]): TopicMatcher {
  let matcher = matchers.get(topics);
  if (!matcher) {
    matcher = new TopicMatcher(topics);
    matchers.set(topics, matcher);
  }
  return matcher;
}
