export { toDocumentAddress, isReadByThisParser } from './documentAddress';
export { DocumentReader } from './DocumentReader';
export { pickTranscripts } from './pickTranscripts';
