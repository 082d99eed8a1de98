export * from './annotations';
export {
  checkPodcastAnnotations,
  type PodcastAnnotationProblem,
} from './checkPodcastAnnotations';
