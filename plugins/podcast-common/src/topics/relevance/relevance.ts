import { EpisodeTopic } from '../../model';
import { Weighed } from './evidence';
import { NO_SPEECH, Speech } from './speech';
import {
  MOST_EVIDENCE,
  MOST_OF_HINTS,
  MOST_OF_LINKS,
  REPEATED,
} from './weights';

/**
 * How much an episode is about a topic, from all that names the topic. What names it adds up as independent witnesses
 * do; a phrase that comes again counts less, and hints, links and what is said are limited in what they reach together.
 */
export function toEpisodeTopic(
  topicId: string,
  weighed: Weighed[],
  speech: Speech = NO_SPEECH,
): EpisodeTopic {
  const strongest = [...weighed].sort((a, b) => b.weight - a.weight);
  const seen = new Map<string, number>();
  let doubt = 1;
  let doubtOfHints = 1;
  let doubtOfLinks = 1;
  for (const { phrase, weight, isHint, isLink } of strongest) {
    const times = seen.get(phrase) ?? 0;
    seen.set(phrase, times + 1);
    const doubted = 1 - weight * REPEATED ** times;
    if (isHint) {
      doubtOfHints *= doubted;
    } else if (isLink) {
      doubtOfLinks *= doubted;
    } else {
      doubt *= doubted;
    }
  }
  doubt *= Math.max(doubtOfHints, 1 - MOST_OF_HINTS);
  doubt *= Math.max(doubtOfLinks, 1 - MOST_OF_LINKS);
  doubt *= 1 - speech.strength;
  return {
    topicId,
    relevance: Math.round((1 - doubt) * 1000) / 1000,
    evidence: [...toEvidence(strongest), ...speech.evidence],
  };
}

function toEvidence(strongest: Weighed[]): EpisodeTopic['evidence'] {
  const evidence = new Map<string, EpisodeTopic['evidence'][number]>();
  const named = strongest.filter(one => !one.isHint);
  for (const one of named) {
    const key = `${one.evidence.field} ${one.evidence.phrase.toLowerCase()}`;
    if (!evidence.has(key)) {
      evidence.set(key, one.evidence);
    }
    if (evidence.size === MOST_EVIDENCE) {
      break;
    }
  }
  return [...evidence.values()];
}
