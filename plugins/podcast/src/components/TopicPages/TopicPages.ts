// One chunk for all, since users move between these pages.
export { CorrectionsPage } from '../CorrectionsPage/CorrectionsPage';
export { PersonPage } from '../PersonPage';
export { TopicPage } from '../TopicPage';
export { TopicsPage } from '../TopicsPage';
