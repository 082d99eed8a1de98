import { Gap, Words } from '../../text/tokenize';
import { Topic } from '../types';
import { BREAK, isName, phraseVariants } from './phraseVariants';
import { PhraseAutomaton } from './PhraseAutomaton';

type Role = 'phrase' | 'weakPhrase' | 'hint' | 'exclude' | 'notNear';

/** Which of several roles of the same words counts. */
const RANK: { [role in Role]: number } = {
  exclude: 0,
  phrase: 1,
  weakPhrase: 2,
  hint: 3,
  notNear: 4,
};

type Rule = {
  topic: number;
  role: Role;
  /** The phrase as the topic has it. */
  phrase: string;
  isName: boolean;
};

/** What says that a text is about a topic. */
export type Naming = {
  /** Index of the topic. */
  topic: number;
  role: 'phrase' | 'weakPhrase' | 'hint';
  /** The phrase as the topic has it. */
  phrase: string;
  /** Where it stands in the text, in characters. */
  start: number;
  end: number;
  /** The phrase is a single word that the topic has with a capital. */
  isName: boolean;
};

export type SentenceMatches = {
  namings: Naming[];
  /** Indexes of topics for which the sentence has a word of another meaning. */
  otherMeaning: number[];
};

type Hit = { rule: Rule; start: number; end: number };

/** Finds what names topics; made once for a set of topics, then used for any number of texts. */
export class TopicMatcher {
  readonly #automaton = new PhraseAutomaton<Rule>();

  constructor(topics: readonly Topic[]) {
    const steps = this.#addInSteps(topics);
    while (!steps.next().done);
  }

  /** The same as the constructor, with a pause after each topic. */
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

  /** What the words from `from` to `to` name; a sentence at a time, since other meanings reach that far. */
  findInSentence(
    words: Words,
    from: number,
    to: number,
  ): SentenceMatches | undefined {
    const hits: Hit[] = [];
    if (this.#searchSeparate(words, from, to, hits)) {
      this.#searchTogether(words, from, to, hits);
    }
    return hits.length > 0 ? resolve(hits) : undefined;
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
   * Words that are joined by hyphens are separate.
   *
   * @returns whether there are any
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
      for (let end = walk.ending(); end; end = end.shorter) {
        const first = firstWord(words, from, i, end.depth);
        for (const rule of end.values) {
          hits.push({ rule, start: starts[first], end: ends[i] });
        }
      }
    }
    return joined;
  }

  /** Words that are joined by hyphens are one word, so that `micro-service` is a `microservice`. */
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

/** Where a phrase starts that ends with a word, from its length, in which breaks count like words. */
function firstWord(
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

function resolve(hits: Hit[]): SentenceMatches | undefined {
  const byTopic = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = byTopic.get(hit.rule.topic);
    if (list) {
      list.push(hit);
    } else {
      byTopic.set(hit.rule.topic, [hit]);
    }
  }
  const result: SentenceMatches = { namings: [], otherMeaning: [] };
  for (const [topic, ofTopic] of byTopic) {
    const named = choose(ofTopic);
    if (ofTopic.some(hit => hit.rule.role === 'notNear')) {
      result.otherMeaning.push(topic);
      if (!named.some(hit => hit.rule.role === 'hint')) {
        continue;
      }
    }
    for (const { rule, start, end } of named) {
      const { phrase, isName: name } = rule;
      const role = rule.role as Naming['role'];
      result.namings.push({ topic, role, phrase, start, end, isName: name });
    }
  }
  return result.namings.length > 0 || result.otherMeaning.length > 0
    ? result
    : undefined;
}

/** Of hits that overlap the first one, and of those the longest; none that is part of an excluded phrase. */
function choose(hits: Hit[]): Hit[] {
  const sorted = hits
    .filter(hit => hit.rule.role !== 'notNear')
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        RANK[a.rule.role] - RANK[b.rule.role],
    );
  const chosen: Hit[] = [];
  let excludedTo = -1;
  let chosenTo = -1;
  for (const hit of sorted) {
    if (hit.rule.role === 'exclude') {
      excludedTo = Math.max(excludedTo, hit.end);
    } else if (hit.end > excludedTo && hit.start >= chosenTo) {
      chosen.push(hit);
      chosenTo = hit.end;
    }
  }
  return chosen;
}
