export { TopicTagger } from './TopicTagger';
