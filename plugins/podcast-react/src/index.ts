/**
 * The player, the references and the components that podcast pages and cards share.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './components';
export * from './direction';
export * from './following';
export * from './format';
export * from './listening';
export * from './motion';
export * from './player';
export * from './policy';
export * from './queue';
export * from './routes';
export * from './slices';
export * from './toast';
export { podcastTranslationRef } from './translation';
