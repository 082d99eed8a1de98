export { EvidenceCollector } from './EvidenceCollector';
export { EvidenceStore } from './EvidenceStore';
export { INCOMPLETE, TopicTagger } from './TopicTagger';
