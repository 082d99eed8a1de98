export { PolicyHint } from './PolicyHint';
