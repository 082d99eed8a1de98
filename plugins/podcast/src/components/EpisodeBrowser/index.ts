export { EpisodeBrowser } from './EpisodeBrowser';
