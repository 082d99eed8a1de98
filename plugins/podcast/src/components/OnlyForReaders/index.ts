export { OnlyForReaders } from './OnlyForReaders';
