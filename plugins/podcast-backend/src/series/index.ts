export { findSeriesInSteps } from './findSeries';
export { addSeriesRoutes } from './seriesRoutes';
export { SeriesStore } from './SeriesStore';
