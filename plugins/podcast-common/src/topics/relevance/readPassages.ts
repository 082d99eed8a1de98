import { readNoteLines } from '../../notes/readNoteLines';
import { Gap, tokenize, Words } from '../../text/tokenize';
import { TaggableEpisode } from '../types';
import { fingerprint } from './fingerprint';
import { Place } from './weights';

/** The smallest part of an episode that is matched on its own: a sentence, a keyword, a part of the title. */
export type Passage = {
  place: Place;
  /** The line that contains the passage, and its words. */
  text: string;
  words: Words;
  /** The words of the passage: indexes of the first and after the last. */
  from: number;
  to: number;
  /** Index of the paragraph of the notes; -1 elsewhere. */
  paragraph: number;
  /** Seconds from the start of the episode; only for chapters. */
  startTime?: number;
  /** The same for the same words in the same kind of place. */
  fingerprint: number;
};

// The part before a colon or a dash is often the name of a series.
const PARTS_OF_TITLE = /:\s|\s[|–—-]\s/;

/** Splits an episode into passages. */
export function readPassages(episode: TaggableEpisode): Passage[] {
  const passages: Passage[] = [];
  const add = (
    place: Place,
    text: string,
    words: Words,
    from = 0,
    to = words.texts.length,
    paragraph = -1,
    startTime?: number,
  ) => {
    if (from < to) {
      passages.push({
        place,
        text,
        words,
        from,
        to,
        paragraph,
        startTime,
        fingerprint: fingerprint(place, words, from, to),
      });
    }
  };
  for (const part of episode.title.split(PARTS_OF_TITLE)) {
    add('title', part, tokenize(part));
  }
  for (const keyword of episode.keywords) {
    add('keywords', keyword, tokenize(keyword));
  }
  for (const { title, startSeconds } of episode.chapters) {
    const words = tokenize(title);
    add('chapters', title, words, 0, words.texts.length, -1, startSeconds);
  }
  for (const { name } of episode.people) {
    add('people', name, tokenize(name));
  }
  for (const { text, kind, paragraph } of readNoteLines(episode.notes)) {
    const words = tokenize(text);
    const place = kind === 'text' ? 'notes' : kind;
    let from = 0;
    for (let to = 1; to <= words.texts.length; to++) {
      if (to === words.texts.length || words.gaps[to] === Gap.Sentence) {
        add(place, text, words, from, to, paragraph);
        from = to;
      }
    }
  }
  return passages;
}
