export { PlayButton, type PlayButtonProps } from './PlayButton';
