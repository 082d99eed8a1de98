export { mapInSlices, runInSlices } from './inSlices';
