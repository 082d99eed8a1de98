export { scheduleDigests } from './scheduleDigests';
export { schedulePruning } from './schedulePruning';
export { scheduleRefreshes } from './scheduleRefreshes';
