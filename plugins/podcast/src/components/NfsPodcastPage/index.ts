export { NfsPodcastPage } from './NfsPodcastPage';
