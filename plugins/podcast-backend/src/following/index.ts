export { addFollowRoutes } from './followRoutes';
export { FollowStore } from './FollowStore';
