export * from './annotations';
export { getTopicAncestorRefs } from './ancestors';
export {
  checkPodcastAnnotations,
  type PodcastAnnotationProblem,
} from './checkPodcastAnnotations';
export { getEntityTopics, type EntityTopicsOptions } from './getEntityTopics';
export { readTopicInheritance } from './readTopicInheritance';
export * from './types';
