export { TopicEditor } from './TopicEditor';
