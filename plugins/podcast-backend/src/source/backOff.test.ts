import { getBackOffMs } from './backOff';

const wait = (
  failures: number,
  options: Partial<Parameters<typeof getBackOffMs>[0]> = {},
) => getBackOffMs({ failures, unitMs: 1000, longestMs: 20_000, ...options });

describe('getBackOffMs', () => {
  it('doubles with each failure, up to the longest wait', () => {
    expect([1, 2, 3, 4, 5, 6].map(n => wait(n))).toEqual([
      1000, 2000, 4000, 8000, 16_000, 20_000,
    ]);
    expect(wait(5000)).toBe(20_000);
  });

  it('leaves out units that pass anyway', () => {
    const waits = [1, 2, 3, 4].map(n => wait(n, { unitsToSkip: 1 }));
    expect(waits).toEqual([0, 1000, 3000, 7000]);
  });

  it('is at least as long as the host asks, up to its own limit', () => {
    expect(wait(3, { retryAfterSeconds: 1 })).toBe(4000);
    expect(wait(3, { retryAfterSeconds: 10 })).toBe(10_000);
    expect(wait(3, { retryAfterSeconds: 1e9 })).toBe(20_000);
    const longestRetryAfterMs = 90_000;
    expect(wait(3, { retryAfterSeconds: 50, longestRetryAfterMs })).toBe(
      50_000,
    );
    expect(wait(3, { retryAfterSeconds: 1e9, longestRetryAfterMs })).toBe(
      90_000,
    );
  });

  it('varies at random by its spread', () => {
    const vary = (value: number) =>
      wait(3, { spread: 0.2, random: () => value });
    expect([0, 0.5, 1].map(vary)).toEqual([3200, 4000, 4800]);
    expect(wait(9, { spread: 0.2, random: () => 1 })).toBe(20_000);
  });
});
