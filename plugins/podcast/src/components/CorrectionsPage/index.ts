export { CorrectionsLink } from './CorrectionsLink';
