import { EpisodeTopic } from '../../model';
import { WeightedMatch } from './weighEvidence';
import { NO_SPOKEN_EVIDENCE, SpokenEvidence } from './spokenEvidence';
import {
  MAX_EVIDENCE,
  MAX_OF_HINTS,
  MAX_OF_LINKS,
  REPETITION,
} from './weights';

/**
 * Computes how much an episode is about a topic, from all matches of the topic. Matches add up like independent evidence. A
 * repeated phrase counts less, and hints, links and speech can only reach a limited sum.
 */
export function toEpisodeTopic(
  topicId: string,
  weighed: WeightedMatch[],
  speech: SpokenEvidence = NO_SPOKEN_EVIDENCE,
): EpisodeTopic {
  const strongest = [...weighed].sort((a, b) => b.weight - a.weight);
  const seen = new Map<string, number>();
  let doubt = 1;
  let doubtOfHints = 1;
  let doubtOfLinks = 1;
  for (const { phrase, weight, isHint, isLink } of strongest) {
    const times = seen.get(phrase) ?? 0;
    seen.set(phrase, times + 1);
    const doubted = 1 - weight * REPETITION ** times;
    if (isHint) {
      doubtOfHints *= doubted;
    } else if (isLink) {
      doubtOfLinks *= doubted;
    } else {
      doubt *= doubted;
    }
  }
  doubt *= Math.max(doubtOfHints, 1 - MAX_OF_HINTS);
  doubt *= Math.max(doubtOfLinks, 1 - MAX_OF_LINKS);
  doubt *= 1 - speech.strength;
  return {
    topicId,
    relevance: Math.round((1 - doubt) * 1000) / 1000,
    evidence: [...toEvidence(strongest), ...speech.evidence],
  };
}

function toEvidence(strongest: WeightedMatch[]): EpisodeTopic['evidence'] {
  const evidence = new Map<string, EpisodeTopic['evidence'][number]>();
  const named = strongest.filter(one => !one.isHint);
  for (const one of named) {
    const key = `${one.evidence.field} ${one.evidence.phrase.toLowerCase()}`;
    if (!evidence.has(key)) {
      evidence.set(key, one.evidence);
    }
    if (evidence.size === MAX_EVIDENCE) {
      break;
    }
  }
  return [...evidence.values()];
}
