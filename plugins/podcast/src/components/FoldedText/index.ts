export { FoldedText } from './FoldedText';
