import { TopicMatcher } from '../match/TopicMatcher';
import { spokenFingerprint } from '../relevance/fingerprint';
import { isLowerCaseName } from '../relevance/reading';
import { LOWER_CASE_NAME, WEAK_PHRASE } from '../relevance/weights';
import { Gap, tokenize } from '../../text/tokenize';
import { SpokenNaming, SpokenTopics, Topic } from '../types';
import { SpokenText, Stretch, stretchesOf, timeAt } from './stretches';

/** More namings of one topic say no more of it. */
const MOST_OF_TOPIC = 100;

/** So many words before a naming are the same in several episodes only where something is read out. */
const CONTEXT = 6;

/** A long cue without an end, as some transcripts are one, is read in parts. */
const LONGEST_CUE = 2000;

/**
 * Finds what transcripts name, each naming with its time; made once for a set of topics, then used for any number of
 * transcripts. What it gives goes with episodes to `tagEpisodes`.
 *
 * @public
 */
export class SpokenTopicFinder {
  readonly #topics: readonly Topic[];
  readonly #matcher: TopicMatcher;

  private constructor(topics: readonly Topic[], matcher: TopicMatcher) {
    this.#topics = topics;
    this.#matcher = matcher;
  }

  /** Makes a finder, with a pause after each topic; it is the value that the generator returns. */
  static *inSteps(
    topics: readonly Topic[],
  ): Generator<void, SpokenTopicFinder> {
    return new SpokenTopicFinder(topics, yield* TopicMatcher.inSteps(topics));
  }

  /** Reads a transcript, with a pause after every few sentences; what is found is what the generator returns. */
  *find(cues: SpokenText[]): Generator<void, SpokenTopics> {
    const found: Array<Omit<SpokenNaming, 'position'> & { word: number }> = [];
    const counts = new Map<string, number>();
    let total = 0;
    let before: string[] = [];
    for (const stretch of stretchesOf(cues.flatMap(inParts))) {
      const words = tokenize(stretch.text);
      const { length } = words.texts;
      let from = 0;
      for (let to = 1; to <= length; to++) {
        if (to === length || words.gaps[to] === Gap.Sentence) {
          for (const naming of this.#namingsIn(stretch, words, from, to)) {
            const count = (counts.get(naming.topicId) ?? 0) + 1;
            counts.set(naming.topicId, count);
            if (count <= MOST_OF_TOPIC) {
              const said = [
                ...before,
                ...words.texts.slice(0, naming.word + 1),
              ];
              found.push({
                ...naming,
                word: total + naming.word,
                ...(said.length > CONTEXT && {
                  fingerprint: spokenFingerprint(said.slice(-CONTEXT - 1)),
                }),
              });
            }
          }
          from = to;
        }
      }
      total += length;
      before = [...before, ...words.texts].slice(-CONTEXT);
      yield;
    }
    return {
      words: total,
      namings: found.map(({ word, ...naming }) => ({
        ...naming,
        position: Math.round((word / total) * 1000) / 1000,
      })),
    };
  }

  *#namingsIn(
    stretch: Stretch,
    words: ReturnType<typeof tokenize>,
    from: number,
    to: number,
  ): Generator<Omit<SpokenNaming, 'position'> & { word: number }> {
    const matches = this.#matcher.findInSentence(words, from, to);
    const { text } = stretch;
    for (const naming of matches?.namings ?? []) {
      if (naming.role !== 'hint') {
        const sentence = { start: words.starts[from], end: words.ends[to - 1] };
        const word = words.starts.indexOf(naming.start, from);
        const startTime = timeAt(stretch, naming.start);
        yield {
          topicId: this.#topics[naming.topic].id,
          phrase: text.slice(naming.start, naming.end),
          weight:
            (naming.role === 'weakPhrase' ? WEAK_PHRASE : 1) *
            (isLowerCaseName(text, sentence, naming) ? LOWER_CASE_NAME : 1),
          ...(startTime !== undefined && { startTime }),
          word,
        };
      }
    }
  }
}

function inParts(cue: SpokenText): SpokenText[] {
  const { text } = cue;
  if (text.length <= LONGEST_CUE) {
    return [cue];
  }
  const parts: SpokenText[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.slice(start, start + LONGEST_CUE + 1).lastIndexOf(' ');
    const end = start + (space > 0 ? space + 1 : LONGEST_CUE);
    parts.push({ ...cue, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}
