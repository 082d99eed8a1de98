export { PlayerBar, type PlayerBarProps } from './PlayerBar';
