/**
 * Benchmarks of this repository. There is nothing to import; see the README for how to run them.
 *
 * @packageDocumentation
 */
export {};
