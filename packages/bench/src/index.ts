/**
 * Benchmarks of this repository. There is nothing to import. The README describes how to run them.
 *
 * @packageDocumentation
 */
export {};
