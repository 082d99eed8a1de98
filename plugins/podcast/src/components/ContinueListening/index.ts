export { ContinueListening } from './ContinueListening';
