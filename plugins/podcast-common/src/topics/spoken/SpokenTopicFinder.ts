import { TopicMatcher } from '../match/TopicMatcher';
import { spokenFingerprint } from '../relevance/fingerprint';
import { isLowerCaseName } from '../relevance/episodeMatches';
import { LOWER_CASE_NAME, WEAK_PHRASE } from '../relevance/weights';
import { Gap, tokenize } from '../../text/tokenize';
import { SpokenMention, SpokenTopics, Topic } from '../types';
import { SpokenCue, CueGroup, groupCues, getTimeAt } from './groupCues';

/** Further mentions of the same topic add nothing. */
const MAX_PER_TOPIC = 100;

/** If this many words before a mention are the same in several episodes, they were read aloud, as in an advertisement. */
const CONTEXT_WORDS = 6;

/** Longer cues are read in parts. Some transcripts are a single cue. */
const MAX_CUE_LENGTH = 2000;

/**
 * Finds mentions of topics in transcripts, with their times. Create it once for a set of topics, and use it for any number
 * of transcripts. Pass its results to `tagEpisodes` as `spoken`.
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

  /** Creates a finder, with a pause after each topic. The generator returns the finder. */
  static *inSteps(
    topics: readonly Topic[],
  ): Generator<void, SpokenTopicFinder> {
    return new SpokenTopicFinder(topics, yield* TopicMatcher.inSteps(topics));
  }

  /** Reads a transcript, with a pause after every few sentences. The generator returns the mentions. */
  *find(cues: SpokenCue[]): Generator<void, SpokenTopics> {
    const found: Array<Omit<SpokenMention, 'position'> & { word: number }> = [];
    const counts = new Map<string, number>();
    let total = 0;
    let before: string[] = [];
    for (const group of groupCues(cues.flatMap(splitLongCue))) {
      const words = tokenize(group.text);
      const { length } = words.texts;
      let from = 0;
      for (let to = 1; to <= length; to++) {
        if (to === length || words.gaps[to] === Gap.Sentence) {
          for (const mention of this.#findMentions(group, words, from, to)) {
            const count = (counts.get(mention.topicId) ?? 0) + 1;
            counts.set(mention.topicId, count);
            if (count <= MAX_PER_TOPIC) {
              const said = [
                ...before,
                ...words.texts.slice(0, mention.word + 1),
              ];
              found.push({
                ...mention,
                word: total + mention.word,
                ...(said.length > CONTEXT_WORDS && {
                  fingerprint: spokenFingerprint(
                    said.slice(-CONTEXT_WORDS - 1),
                  ),
                }),
              });
            }
          }
          from = to;
        }
      }
      total += length;
      before = [...before, ...words.texts].slice(-CONTEXT_WORDS);
      yield;
    }
    return {
      words: total,
      namings: found.map(({ word, ...mention }) => ({
        ...mention,
        position: Math.round((word / total) * 1000) / 1000,
      })),
    };
  }

  *#findMentions(
    group: CueGroup,
    words: ReturnType<typeof tokenize>,
    from: number,
    to: number,
  ): Generator<Omit<SpokenMention, 'position'> & { word: number }> {
    const found = this.#matcher.findInSentence(words, from, to);
    const { text } = group;
    for (const match of found?.matches ?? []) {
      if (match.role !== 'hint') {
        const sentence = { start: words.starts[from], end: words.ends[to - 1] };
        const word = words.starts.indexOf(match.start, from);
        const startTime = getTimeAt(group, match.start);
        yield {
          topicId: this.#topics[match.topic].id,
          phrase: text.slice(match.start, match.end),
          weight:
            (match.role === 'weakPhrase' ? WEAK_PHRASE : 1) *
            (isLowerCaseName(text, sentence, match) ? LOWER_CASE_NAME : 1),
          ...(startTime !== undefined && { startTime }),
          word,
        };
      }
    }
  }
}

function splitLongCue(cue: SpokenCue): SpokenCue[] {
  const { text } = cue;
  if (text.length <= MAX_CUE_LENGTH) {
    return [cue];
  }
  const parts: SpokenCue[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text
      .slice(start, start + MAX_CUE_LENGTH + 1)
      .lastIndexOf(' ');
    const end = start + (space > 0 ? space + 1 : MAX_CUE_LENGTH);
    parts.push({ ...cue, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}
