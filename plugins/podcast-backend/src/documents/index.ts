export { DocumentReader } from './DocumentReader';
export { addDocumentRoutes } from './documentRoutes';
export { DocumentStore } from './DocumentStore';
