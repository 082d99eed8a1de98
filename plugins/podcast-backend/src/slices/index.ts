export { yieldToEventLoop, mapInSlices, runInSlices } from './inSlices';
