export { FollowedWidget } from './FollowedWidget';
