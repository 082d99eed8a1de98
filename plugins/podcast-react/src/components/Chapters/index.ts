export { ChapterList, type ChapterListProps } from './ChapterList';
export { findAt } from './findAt';
