export { ShowHeader } from './ShowHeader';
