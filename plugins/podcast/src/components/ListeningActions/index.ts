export { DeleteListening } from './DeleteListening';
export { HistoryLink } from './HistoryLink';
export { MarkAllPlayed } from './MarkAllPlayed';
