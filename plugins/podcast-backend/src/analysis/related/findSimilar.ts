import { SimilarEpisode } from '../../database';
import { toWords } from '../../text';
import { stopWords } from './stopWords';

export type ComparableEpisode = {
  id: string;
  title: string;
  keywords: string[];
  people: Array<{ name: string }>;
  /** Plain text. */
  text: string;
};

const MAX_SIMILAR = 12;
const MIN_SIMILARITY = 0.06;
const MAX_SHARED_WORDS = 3;

/** Only the words with the highest weights are compared. */
const MAX_WORDS_PER_EPISODE = 40;
const MIN_WORD_LENGTH = 3;
const MAX_TEXT_LENGTH = 20_000;

/** Words that a larger share of the episodes uses are ignored. */
const MAX_FREQUENCY = 0.2;

/** How many times a word in the title or in keywords counts. */
const TITLE_WEIGHT = 3;
const KEYWORD_WEIGHT = 2;

type Counted = { id: string; counts: Map<number, number> };

/** The words of an episode with the highest weights. The squares of the weights add up to at most 1. */
type Vector = Array<{ word: number; weight: number }>;

/**
 * Finds the most similar episodes of each episode, by the words that they use (tf–idf). The result does not depend on the order
 * of the episodes. Pauses after each of them.
 *
 * For N episodes, it reads their texts once and does 40 N look-ups with at most N / 5 steps each. Usually, there are far fewer
 * steps, because words with high weights are rare.
 *
 * @returns by episode id
 */
export function* findSimilarInSteps(
  episodes: ComparableEpisode[],
): Generator<void, Map<string, SimilarEpisode[]>> {
  const sorted = [...episodes].sort((a, b) => compare(a.id, b.id));
  const vocabulary = new Map<string, number>();
  const frequencies: number[] = [];
  const counted: Counted[] = [];
  for (const episode of sorted) {
    const counts = countWords(episode, vocabulary);
    for (const word of counts.keys()) {
      frequencies[word] = (frequencies[word] ?? 0) + 1;
    }
    counted.push({ id: episode.id, counts });
    yield;
  }

  const texts = [...vocabulary.keys()];
  const vectors: Vector[] = [];
  const places: Array<Array<{ episode: number; weight: number }>> = [];
  for (const [episode, { counts }] of counted.entries()) {
    const vector = toVector(counts, frequencies, counted.length, texts);
    for (const { word, weight } of vector) {
      (places[word] ??= []).push({ episode, weight });
    }
    vectors.push(vector);
    yield;
  }

  const found = new Map<string, SimilarEpisode[]>();
  const sums = new Float64Array(counted.length);
  for (const [episode, vector] of vectors.entries()) {
    const touched: number[] = [];
    for (const { word, weight } of vector) {
      for (const other of places[word]) {
        if (other.episode !== episode) {
          if (sums[other.episode] === 0) {
            touched.push(other.episode);
          }
          sums[other.episode] += weight * other.weight;
        }
      }
    }
    const best = touched
      .filter(other => sums[other] >= MIN_SIMILARITY)
      .sort((a, b) => sums[b] - sums[a] || a - b)
      .slice(0, MAX_SIMILAR)
      .map(other => ({
        id: counted[other].id,
        similarity: Math.round(Math.min(1, sums[other]) * 1000) / 1000,
        words: sharedWords(vector, vectors[other], texts),
      }));
    found.set(counted[episode].id, best);
    touched.forEach(other => {
      sums[other] = 0;
    });
    yield;
  }
  return found;
}

function countWords(
  episode: ComparableEpisode,
  vocabulary: Map<string, number>,
): Map<number, number> {
  const counts = new Map<number, number>();
  const names = new Set(episode.people.flatMap(({ name }) => toWords(name)));
  const add = (text: string, times: number) => {
    for (const word of toWords(text)) {
      if (
        word.length >= MIN_WORD_LENGTH &&
        !stopWords.has(word) &&
        // Shared people are a separate reason.
        !names.has(word) &&
        !/^\d+$/.test(word)
      ) {
        const known = vocabulary.get(word);
        const number = known ?? vocabulary.size;
        if (known === undefined) {
          vocabulary.set(word, number);
        }
        counts.set(number, (counts.get(number) ?? 0) + times);
      }
    }
  };
  add(episode.title, TITLE_WEIGHT);
  episode.keywords.forEach(keyword => add(keyword, KEYWORD_WEIGHT));
  add(episode.text.slice(0, MAX_TEXT_LENGTH), 1);
  return counts;
}

function toVector(
  counts: Map<number, number>,
  frequencies: number[],
  episodes: number,
  texts: string[],
): Vector {
  let squares = 0;
  const shared: Vector = [];
  for (const [word, count] of counts) {
    const frequency = frequencies[word];
    const weight = (1 + Math.log(count)) * Math.log(episodes / frequency);
    squares += weight * weight;
    if (frequency > 1 && frequency <= Math.max(2, episodes * MAX_FREQUENCY)) {
      shared.push({ word, weight });
    }
  }
  const length = Math.sqrt(squares);
  return shared
    .sort(
      (a, b) => b.weight - a.weight || compare(texts[a.word], texts[b.word]),
    )
    .slice(0, MAX_WORDS_PER_EPISODE)
    .map(({ word, weight }) => ({ word, weight: weight / length }));
}

function sharedWords(a: Vector, b: Vector, texts: string[]): string[] {
  const weights = new Map(b.map(({ word, weight }) => [word, weight]));
  return a
    .flatMap(({ word, weight }) => {
      const other = weights.get(word);
      return other === undefined ? [] : [{ word, weight: weight * other }];
    })
    .sort(
      (x, y) => y.weight - x.weight || compare(texts[x.word], texts[y.word]),
    )
    .slice(0, MAX_SHARED_WORDS)
    .map(({ word }) => texts[word]);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
