export { PageFrame, PageTitle } from './PageFrame';
