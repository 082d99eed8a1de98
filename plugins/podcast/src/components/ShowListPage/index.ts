export { ShowListPage } from './ShowListPage';
