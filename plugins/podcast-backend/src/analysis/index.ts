export { RelatedFinder } from './related/RelatedFinder';
export { ShowDigester } from './ShowDigester';
export { EvidenceCollector } from './topics/EvidenceCollector';
export { INCOMPLETE, TopicTagger } from './topics/TopicTagger';
