export { readMinimumRelevance, readTopics } from './config';
export { defaultTopics } from './defaults';
export { getEntityTopics } from './entity';
export { DEFAULT_MINIMUM_RELEVANCE } from './relevance/minimumRelevance';
export { tagEpisodes, tagEpisodesInSteps } from './tagEpisodes';
export * from './types';
