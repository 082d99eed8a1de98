import { Gap, Words } from '../../text/tokenize';
import { Topic } from '../types';
import { BREAK, isName, phraseVariants } from './phraseVariants';
import { PhraseAutomaton } from './PhraseAutomaton';

type Role = 'phrase' | 'weakPhrase' | 'hint' | 'exclude' | 'notNear';

/** If the same words have several roles, the lowest number counts. */
const ROLE_ORDER: { [role in Role]: number } = {
  exclude: 0,
  phrase: 1,
  weakPhrase: 2,
  hint: 3,
  notNear: 4,
};

type Rule = {
  topic: number;
  role: Role;
  /** The phrase as configured. */
  phrase: string;
  isName: boolean;
};

/** A place in a text that indicates a topic. */
export type Match = {
  /** Index of the topic. */
  topic: number;
  role: 'phrase' | 'weakPhrase' | 'hint';
  /** The phrase as configured. */
  phrase: string;
  /** Start and end in the text, in characters. */
  start: number;
  end: number;
  /** Whether the phrase is a single word with a capital. */
  isName: boolean;
};

export type SentenceMatches = {
  matches: Match[];
  /** Indexes of topics for which the sentence contains a word that indicates another meaning. */
  otherMeaning: number[];
};

type Hit = { rule: Rule; start: number; end: number };

/** Finds topics in texts. Create it once for a set of topics, and use it for any number of texts. */
export class TopicMatcher {
  readonly #automaton = new PhraseAutomaton<Rule>();

  constructor(topics: readonly Topic[]) {
    const steps = this.#addInSteps(topics);
    while (!steps.next().done);
  }

  /** Does the same as the constructor, with a pause after each topic. */
  static *inSteps(topics: readonly Topic[]): Generator<void, TopicMatcher> {
    const matcher = new TopicMatcher([]);
    yield* matcher.#addInSteps(topics);
    yield* matcher.#automaton.build();
    return matcher;
  }

  *#addInSteps(topics: readonly Topic[]): Generator<void, void> {
    for (const [index, topic] of topics.entries()) {
      this.#add(index, 'phrase', topic.phrases);
      this.#add(index, 'weakPhrase', topic.weakPhrases);
      this.#add(index, 'hint', topic.hints);
      this.#add(index, 'exclude', topic.exclude);
      this.#add(index, 'notNear', topic.notNear);
      yield;
    }
  }

  /** Finds topics in the words from `from` to before `to`, which should be one sentence because of `notNear`. */
  findInSentence(
    words: Words,
    from: number,
    to: number,
  ): SentenceMatches | undefined {
    const hits: Hit[] = [];
    if (this.#searchSeparate(words, from, to, hits)) {
      this.#searchTogether(words, from, to, hits);
    }
    return hits.length > 0 ? resolveHits(hits) : undefined;
  }

  #add(topic: number, role: Role, phrases: readonly string[] = []) {
    for (const phrase of new Set(phrases)) {
      const rule = { topic, role, phrase, isName: isName(phrase) };
      for (const variant of phraseVariants(phrase)) {
        this.#automaton.add(variant, rule);
      }
    }
  }

  /**
   * Treats words with hyphens between them as separate words.
   *
   * @returns whether there are such words
   */
  #searchSeparate(
    words: Words,
    from: number,
    to: number,
    hits: Hit[],
  ): boolean {
    const { texts, gaps, starts, ends } = words;
    const walk = this.#automaton.walk();
    let joined = false;
    for (let i = from; i < to; i++) {
      if (i > from && gaps[i] <= Gap.Hyphen) {
        joined ||= gaps[i] === Gap.Hyphen;
        if (gaps[i] < Gap.Hyphen && walk.isInPhrase) {
          walk.next(BREAK);
        }
      }
      walk.next(texts[i]);
      for (let end = walk.getEnding(); end; end = end.shorter) {
        const first = findFirstWord(words, from, i, end.depth);
        for (const rule of end.values) {
          hits.push({ rule, start: starts[first], end: ends[i] });
        }
      }
    }
    return joined;
  }

  /** Treats words with hyphens between them as one word, so that `micro-service` matches `microservice`. */
  #searchTogether(words: Words, from: number, to: number, hits: Hit[]) {
    const texts: string[] = [];
    const positions: number[] = [];
    for (let i = from; i < to; i++) {
      const gap = i === from ? Gap.Space : words.gaps[i];
      if (gap < Gap.Hyphen) {
        texts.push(BREAK);
        positions.push(i);
      }
      if (gap === Gap.Hyphen) {
        texts[texts.length - 1] += words.texts[i];
      } else {
        texts.push(words.texts[i]);
        positions.push(i);
      }
    }
    this.#automaton.search(texts, (rule, first, afterLast) => {
      const after = positions[afterLast] ?? to;
      hits.push({
        rule,
        start: words.starts[positions[first]],
        end: words.ends[after - 1],
      });
    });
  }
}

/** The index of the first word of a phrase, from its last word and its length, in which breaks count as words. */
function findFirstWord(
  { gaps }: Words,
  from: number,
  last: number,
  length: number,
): number {
  let first = last;
  for (let left = length - 1; left > 0; left--) {
    if (first > from && gaps[first] < Gap.Hyphen) {
      left -= 1;
    }
    first -= 1;
  }
  return first;
}

function resolveHits(hits: Hit[]): SentenceMatches | undefined {
  const byTopic = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = byTopic.get(hit.rule.topic);
    if (list) {
      list.push(hit);
    } else {
      byTopic.set(hit.rule.topic, [hit]);
    }
  }
  const result: SentenceMatches = { matches: [], otherMeaning: [] };
  for (const [topic, topicHits] of byTopic) {
    const selected = selectHits(topicHits);
    if (topicHits.some(hit => hit.rule.role === 'notNear')) {
      result.otherMeaning.push(topic);
      if (!selected.some(hit => hit.rule.role === 'hint')) {
        continue;
      }
    }
    for (const { rule, start, end } of selected) {
      const { phrase, isName: name } = rule;
      const role = rule.role as Match['role'];
      result.matches.push({ topic, role, phrase, start, end, isName: name });
    }
  }
  return result.matches.length > 0 || result.otherMeaning.length > 0
    ? result
    : undefined;
}

/** Drops hits that overlap an earlier or longer one, and those inside excluded phrases. */
function selectHits(hits: Hit[]): Hit[] {
  const sorted = hits
    .filter(hit => hit.rule.role !== 'notNear')
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        ROLE_ORDER[a.rule.role] - ROLE_ORDER[b.rule.role],
    );
  const selected: Hit[] = [];
  let excludedTo = -1;
  let selectedTo = -1;
  for (const hit of sorted) {
    if (hit.rule.role === 'exclude') {
      excludedTo = Math.max(excludedTo, hit.end);
    } else if (hit.end > excludedTo && hit.start >= selectedTo) {
      selected.push(hit);
      selectedTo = hit.end;
    }
  }
  return selected;
}
