export { DatabaseListeningStore } from './DatabaseListeningStore';
export { DatabaseQueueStore } from './DatabaseQueueStore';
export {
  addListeningRoutes,
  signedInUserRefOf,
  userRefOf,
} from './listeningRoutes';
export { addQueueRoutes } from './queueRoutes';
export { schedulePruning } from './schedulePruning';
