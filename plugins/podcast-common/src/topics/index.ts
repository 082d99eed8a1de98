export { readMinimumRelevance, readTopics } from './config';
export { defaultTopics } from './defaults';
export { DEFAULT_MINIMUM_RELEVANCE } from './relevance/minimumRelevance';
export { getRepeatThreshold } from './relevance/findRepeated';
export { topicRulesRevision } from './revision';
export { SpokenTopicFinder } from './spoken/SpokenTopicFinder';
export { tagEpisodes, tagEpisodesInSteps } from './tagEpisodes';
export * from './types';
