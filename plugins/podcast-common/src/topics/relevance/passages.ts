import type { TopicMatcher, SentenceMatches } from '../match/TopicMatcher';
import { readNoteLines } from '../text/noteLines';
import { Gap, tokenize, Words } from '../text/tokenize';
import type { TaggableEpisode } from '../types';
import { fingerprint } from './fingerprint';
import type { Place } from './weights';

/** The smallest part of an episode that is looked at by itself: a sentence, a keyword, a part of the title. */
export type Passage = {
  place: Place;
  /** The line that the passage stands in. */
  text: string;
  /** Where it stands in there. */
  start: number;
  end: number;
  /** Same for the same words in the same kind of place. */
  fingerprint: number;
  /** Paragraph of the notes. */
  paragraph: number;
  matches?: SentenceMatches;
};

// what stands before a colon or a dash is often the name of a series
const PARTS_OF_TITLE = /:\s|\s[|–—-]\s/;

/** Takes an episode apart and looks for topics in each part. */
export function readPassages(
  episode: TaggableEpisode,
  matcher: TopicMatcher,
): Passage[] {
  const passages: Passage[] = [];
  const addWhole = (place: Place, text: string) => {
    const words = tokenize(text);
    if (words.texts.length > 0) {
      const to = words.texts.length;
      passages.push(toPassage(place, text, words, 0, to, -1, matcher));
    }
  };
  episode.title.split(PARTS_OF_TITLE).forEach(t => addWhole('title', t));
  episode.keywords.forEach(keyword => addWhole('keywords', keyword));
  episode.chapterTitles.forEach(chapter => addWhole('chapters', chapter));
  episode.people.forEach(person => addWhole('people', person.name));

  for (const line of readNoteLines(episode.notes)) {
    const words = tokenize(line.text);
    const place = line.kind === 'text' ? 'notes' : line.kind;
    let from = 0;
    for (let to = 1; to <= words.texts.length; to++) {
      if (to === words.texts.length || words.gaps[to] === Gap.Sentence) {
        passages.push(
          toPassage(place, line.text, words, from, to, line.paragraph, matcher),
        );
        from = to;
      }
    }
  }
  return passages;
}

function toPassage(
  place: Place,
  text: string,
  words: Words,
  from: number,
  to: number,
  paragraph: number,
  matcher: TopicMatcher,
): Passage {
  return {
    place,
    text,
    start: words.starts[from],
    end: words.ends[to - 1],
    fingerprint: fingerprint(place, words, from, to),
    paragraph,
    matches: matcher.findInSentence(words, from, to),
  };
}
