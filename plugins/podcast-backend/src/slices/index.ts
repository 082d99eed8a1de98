export { giveWay, mapInSlices, runInSlices } from './inSlices';
