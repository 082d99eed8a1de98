import { Duration } from 'luxon';
import {
  getFrequencyMs,
  getNextAttemptAfterFailure,
  getNextAttemptAfterSuccess,
} from './nextAttempt';

const HOUR = 3_600_000;

describe('getNextAttemptAfterFailure', () => {
  const hours = (
    failures: number,
    options: { random?: number; retryAfterSeconds?: number } = {},
  ) => {
    const next = getNextAttemptAfterFailure({
      failures,
      frequency: HOUR,
      retryAfterSeconds: options.retryAfterSeconds,
      now: 0,
      random: () => options.random ?? 0.5,
    });
    return next && next.getTime() / HOUR;
  };

  it('skips more and more scheduled refreshes, for up to a day', () => {
    expect([1, 2, 3, 4, 5].map(n => hours(n))).toEqual([null, 1, 3, 7, 15]);
    expect(hours(6)).toBe(24);
    expect(hours(5000)).toBe(24);
  });

  it('varies at random', () => {
    expect(hours(3, { random: 0 })).toBeCloseTo(2.4);
    expect(hours(3, { random: 1 })).toBeCloseTo(3.6);
  });

  it('waits as long as the host asks, up to a week', () => {
    expect(hours(1, { retryAfterSeconds: 7200 })).toBe(2);
    expect(hours(4, { retryAfterSeconds: 60 })).toBe(7);
    expect(hours(1, { retryAfterSeconds: 1e9 })).toBe(7 * 24);
  });
});

describe('getNextAttemptAfterSuccess', () => {
  it('waits for max-age, up to a day', () => {
    expect(getNextAttemptAfterSuccess(undefined, 0)).toBeNull();
    expect(getNextAttemptAfterSuccess(0, 0)).toBeNull();
    expect(getNextAttemptAfterSuccess(60, 0)).toEqual(new Date(60_000));
    expect(getNextAttemptAfterSuccess(1e9, 0)).toEqual(new Date(24 * HOUR));
    // When an episode that is held back is due.
    expect(getNextAttemptAfterSuccess(60, 0, 30_000)).toEqual(new Date(30_000));
    expect(getNextAttemptAfterSuccess(60, 0, -1)).toBeNull();
  });
});

describe('getFrequencyMs', () => {
  const timeout = { minutes: 1 };

  it('supports every form of a schedule', () => {
    expect(getFrequencyMs({ frequency: { minutes: 5 }, timeout })).toBe(
      300_000,
    );
    expect(
      getFrequencyMs({ frequency: Duration.fromISO('PT2M'), timeout }),
    ).toBe(120_000);
    expect(getFrequencyMs({ frequency: { cron: '* * * * *' }, timeout })).toBe(
      HOUR,
    );
  });
});
