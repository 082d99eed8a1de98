export { scheduleAnalysis } from './scheduleAnalysis';
export { schedulePruning } from './schedulePruning';
export { scheduleRefreshes } from './scheduleRefreshes';
