export { RelevanceMeter } from './RelevanceMeter';
