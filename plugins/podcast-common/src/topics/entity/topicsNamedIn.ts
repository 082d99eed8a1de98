import { tokenize } from '../text/tokenize';
import type { Topic } from '../types';

const words = (text: string) => ` ${tokenize(text).texts.join(' ')} `;

/** The topics that have a phrase in a text. */
export function topicsNamedIn(text: string, topics: Topic[]): Set<Topic> {
  return new Set(
    topics.filter(topic =>
      topic.phrases.some(phrase => words(text).includes(words(phrase))),
    ),
  );
}
