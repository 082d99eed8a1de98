import { findAt } from './findAt';

const items = [0, 18.494, 49.083].map(startSeconds => ({ startSeconds }));

describe('findAt', () => {
  it.each([
    [0, 0],
    [18, 0],
    [18.49, 1],
    [48.9, 1],
    [1000, 2],
  ])('finds at %d seconds item %d', (seconds, index) => {
    expect(findAt(items, seconds)).toBe(index);
  });

  it('finds nothing before the first item and in an empty list', () => {
    expect(findAt([{ startSeconds: 5 }], 1)).toBe(-1);
    expect(findAt([], 1)).toBe(-1);
  });
});
