import type { EpisodeTopic, EvidenceField } from '../model';
import { DEFAULT_MINIMUM_RELEVANCE } from './relevance/minimumRelevance';
import { tokenize } from './text/tokenize';
import type { TagEpisodes } from './types';

export { DEFAULT_MINIMUM_RELEVANCE };

const words = (text: string) => ` ${tokenize(text).texts.join(' ')} `;

/** First draft. @public */
export const tagEpisodes: TagEpisodes = (episodes, topics, options = {}) => {
  const minimum = options.minimumRelevance ?? DEFAULT_MINIMUM_RELEVANCE;
  return new Map(
    episodes.map(episode => {
      const parts: [EvidenceField, string, number][] = [
        ['title', episode.title, 0.7],
        ['notes', episode.notes.replace(/<[^>]*>/g, ' '), 0.35],
      ];
      const found = topics.flatMap((topic): EpisodeTopic[] => {
        const evidence = parts.flatMap(([field, text, relevance]) =>
          topic.phrases
            .filter(phrase => words(text).includes(words(phrase)))
            .map(phrase => ({ field, phrase, relevance })),
        );
        const relevance = Math.max(0, ...evidence.map(e => e.relevance));
        return relevance > 0 && relevance >= minimum
          ? [
              {
                topicId: topic.id,
                relevance,
                evidence: evidence.map(({ field, phrase }) => ({
                  field,
                  phrase,
                })),
              },
            ]
          : [];
      });
      return [
        episode.id,
        found.sort((a, b) => b.relevance - a.relevance),
      ] as const;
    }),
  );
};
