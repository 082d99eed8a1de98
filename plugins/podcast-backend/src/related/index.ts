export { findSimilarInSteps } from './findSimilar';
export type { SimilarEpisode } from './findSimilar';
export { addRelatedRoutes } from './relatedRoutes';
export { RelatedStore } from './RelatedStore';
