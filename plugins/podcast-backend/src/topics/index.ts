export { EvidenceCollector } from './EvidenceCollector';
export { EvidenceStore } from './EvidenceStore';
export { TopicTagger } from './TopicTagger';
