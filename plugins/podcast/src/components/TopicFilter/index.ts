export { TopicFilter } from './TopicFilter';
