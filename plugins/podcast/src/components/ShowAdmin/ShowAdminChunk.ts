// A module of its own, so that the bundler can load the dialog when it is needed.
export { ShowAdminDialog } from './ShowAdminDialog';
