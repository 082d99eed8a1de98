export { ArtworkHeader } from './ArtworkHeader';
