export { getTopicAncestorRefs } from './ancestors';
export { getEntityTopics, type EntityTopicsOptions } from './getEntityTopics';
export { readTopicInheritance } from './readTopicInheritance';
export * from './types';
