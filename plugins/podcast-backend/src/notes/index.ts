export { findRepeatedLines, withoutRepeatedLines } from './repeatedLines';
export { sanitizeNotes } from './sanitizeNotes';
export { linesForSummary, summarize } from './summarize';
