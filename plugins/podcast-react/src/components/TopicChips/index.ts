export { TopicChips, type TopicChipsProps } from './TopicChips';
