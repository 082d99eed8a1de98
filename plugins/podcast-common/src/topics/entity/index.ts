export { getEntityTopics } from './getEntityTopics';
