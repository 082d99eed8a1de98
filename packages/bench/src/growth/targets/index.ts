import type { Targets } from './adapters';
import { backendTargets } from './backend';
import { browserTargets } from './browser';
import { commonTargets } from './common';
import { feedTargets } from './feed';

export type { Target } from './adapters';
export { withoutText } from './withoutText';

/** Functions that are slow for any input and are therefore tested with fewer inputs. */
export const slow = new Set([
  ...['parseFeed', 'parseChapters', 'parseTranscript', 'parseDocument'],
  ...['readCaptions', 'readJson', 'toUtf8', 'guessCharset', 'resolveLinks'],
  ...['sanitizeNotes', 'buildEpisodes', 'buildShow', 'prepareEpisode'],
  ...['PostgresSearchIndex', 'pickTranscripts', 'findSimilarInSteps'],
  ...[
    'findSeriesInSteps',
    'tagEpisodes',
    'SpokenTopicFinder',
    'findNamedTopics',
  ],
  ...['getEntityTopics', 'checkPodcastAnnotations', 'linkTimes', 'markLinks'],
  ...['toDocument', 'notesToText', 'readNoteLines', 'tokenize', 'searchCues'],
]);

/**
 * How to call the functions that take foreign text in another form than a single string. Functions that need nothing but one
 * string are tested without an entry.
 */
export const targets: Targets = {
  ...feedTargets,
  ...backendTargets,
  ...commonTargets,
  ...browserTargets,
};
