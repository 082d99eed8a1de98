export { readMinimumRelevance, readTopics } from './readTopics';
