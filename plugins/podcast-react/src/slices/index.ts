export { InSlices, type InSlicesProps } from './InSlices';
