export type { FollowKeeper } from './followKeepers';
export { useFollowKeeper } from './useFollowKeeper';
