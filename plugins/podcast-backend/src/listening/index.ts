export { DatabaseListeningStore } from './DatabaseListeningStore';
export { addListeningRoutes, userRefOf } from './listeningRoutes';
export { schedulePruning } from './schedulePruning';
