export { RelatedFinder } from './related/RelatedFinder';
export { ShowAnalyzer } from './ShowAnalyzer';
export { EvidenceCollector } from './topics/EvidenceCollector';
export { INCOMPLETE_HASH, TopicTagger } from './topics/TopicTagger';
