export { useCalmMotion } from './useCalmMotion';
