// One file for the browser: who sees one of these pages goes on to another.
export { CorrectionsPage } from '../CorrectionsPage/CorrectionsPage';
export { PersonPage } from '../PersonPage';
export { TopicPage } from '../TopicPage';
export { TopicsPage } from '../TopicsPage';
