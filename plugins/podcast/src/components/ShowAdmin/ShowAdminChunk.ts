// A separate module, so that the dialog can be loaded on demand.
export { ShowAdminDialog } from './ShowAdminDialog';
