export { notesAllowList } from './allowList';
export { htmlToLines } from './htmlToLines';
export * from './isDeeperThan';
export * from './notesToText';
