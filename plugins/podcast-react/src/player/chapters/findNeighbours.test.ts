import { findNeighbours } from './findNeighbours';

const [a, b, c] = [10, 60, 120].map(startSeconds => ({
  startSeconds,
  title: `at ${startSeconds}`,
}));
const around = (seconds: number) => findNeighbours([a, b, c], seconds);

describe('findNeighbours', () => {
  it('leads from the middle of a chapter to its start and to the next one', () => {
    expect(around(90)).toEqual({ current: b, previous: b, next: c });
  });
  it('leads from the start of a chapter to the previous one', () => {
    expect(around(61)).toEqual({ current: b, previous: a, next: c });
  });
  it('skips chapters with the same start', () => {
    const twin = { startSeconds: 60, title: 'twin' };
    expect(findNeighbours([a, b, twin, c], 61).previous).toBe(a);
    expect(findNeighbours([a, b, twin, c], 11).next).toBe(b);
  });
  it('does not lead past the end of the episode', () => {
    const { next, previous } = findNeighbours([a, b, c], 70, { duration: 100 });
    expect(next).toBeUndefined();
    expect(previous).toBe(b);
  });
  it('leads nowhere at both ends', () => {
    expect(around(130)).toEqual({ current: c, previous: c, next: undefined });
    expect(around(11)).toEqual({
      current: a,
      previous: undefined,
      next: b,
    });
    expect(around(3)).toEqual({
      current: undefined,
      previous: undefined,
      next: a,
    });
  });
});
