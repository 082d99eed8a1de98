export { addressOf } from './addressOf';
export { DocumentReader } from './DocumentReader';
export { addDocumentRoutes } from './documentRoutes';
export { DocumentStore } from './DocumentStore';
export { isReadByThisParser } from './addressOf';
export { pickTranscripts } from './pickTranscripts';
export type { DocumentAddress } from './types';
