export { addSeriesRoutes } from './seriesRoutes';
export { SeriesStore } from './SeriesStore';
