export { TranscriptView, type TranscriptViewProps } from './TranscriptView';
