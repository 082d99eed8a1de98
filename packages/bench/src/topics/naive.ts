import {
  notesToText,
  TaggableEpisode,
  Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/** The obvious implementation: a regular expression for each phrase, tested on the title and the text of the notes. */
export function naiveTagger(
  topics: Topic[],
): (episode: TaggableEpisode) => string[] {
  const rules = topics.map(({ id, phrases }) => ({
    id,
    expressions: phrases.map(
      phrase =>
        new RegExp(
          `\\b${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?\\b`,
          'i',
        ),
    ),
  }));
  return ({ title, notes }) => {
    const text = `${title}\n${notesToText(notes)}`;
    return rules
      .filter(({ expressions }) => expressions.some(one => one.test(text)))
      .map(({ id }) => id);
  };
}
