export { ShowAdminButton } from './ShowAdminButton';
