export { OwnedBy } from './OwnedBy';
