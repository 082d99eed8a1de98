import { mutate, random, seeds } from './mutate';

/** How many mutations are made of a good feed, each of the one before. */
export const generations = 5;

/** The mutations that a seed determines, one after the other. */
export function* inputsOf(seed: number): Generator<Buffer> {
  const next = random(seed);
  let bytes = seeds[Math.floor(next() * seeds.length)];
  for (let generation = 0; generation < generations; generation++) {
    bytes = mutate(bytes, next);
    yield bytes;
  }
}
