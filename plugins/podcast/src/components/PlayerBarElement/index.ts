export { PlayerBarElement } from './PlayerBarElement';
