export { htmlToLines } from './htmlToLines';
export { findRepeatedLines, withoutRepeatedLines } from './repeatedLines';
export { NOTES_REVISION } from './revision';
export { sanitizeNotes } from './sanitizeNotes';
export { linesForSummary, summarize } from './summarize';
