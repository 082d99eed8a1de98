export { PersonItem } from './PersonItem';
