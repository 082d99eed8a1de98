export { addressOf, isReadByThisParser } from './addressOf';
export { DocumentReader } from './DocumentReader';
export { pickTranscripts } from './pickTranscripts';
