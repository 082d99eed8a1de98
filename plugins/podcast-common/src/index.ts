/**
 * Model, topic rules, permissions, annotations and API client of the podcast plugin. Runs in browsers and in Node.
 *
 * @packageDocumentation
 */

export * from './api';
export * from './entities';
export * from './model';
export * from './notes';
export * from './people';
export * from './permissions';
export { fold } from './text/fold';
export * from './topics';
