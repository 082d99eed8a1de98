export { useMirroredIcons } from './useMirroredIcons';
