export { PolicyLines } from './PolicyLines';
export type { PolicyRefusal } from './PolicyWatch';
export { useAllowedImage, usePolicyRefusals } from './usePolicyRefusals';
