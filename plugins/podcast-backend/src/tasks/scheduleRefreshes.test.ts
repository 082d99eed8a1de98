import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import { scheduleRefreshes } from './scheduleRefreshes';

const show = { id: 'radio', url: 'https://example.com/feed.xml', schedule: {} };
const held = new ConflictError('Already being refreshed');

/** Runs the scheduled task of a show whose state a test controls. */
async function setUp() {
  const state: { lastAttemptAt?: string } = {};
  const refresher = {
    refresh: jest.fn().mockResolvedValue({}),
    retag: jest.fn().mockResolvedValue(undefined),
    getRemainingBackOffMs: () => 0,
  };
  let task: (signal: AbortSignal) => Promise<void> = async () => {};
  await scheduleRefreshes({
    scheduler: {
      scheduleTask: async ({ fn }: { fn: typeof task }) => {
        task = fn;
      },
    } as any,
    shows: [show as any],
    store: {
      getShows: async () => new Map([[show.id, { urlHash: '', ...state }]]),
    } as any,
    refresher: refresher as any,
    logger: mockServices.logger.mock(),
  });
  const stop = new AbortController();
  return { state, refresher, stop, run: () => task(stop.signal) };
}

describe('scheduleRefreshes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tries again shortly while another task holds the lease', async () => {
    const { refresher, run } = await setUp();
    refresher.refresh.mockRejectedValueOnce(held).mockRejectedValueOnce(held);
    const done = run();
    await jest.advanceTimersByTimeAsync(30_000);
    await done;
    expect(refresher.refresh).toHaveBeenCalledTimes(3);
    expect(refresher.retag).toHaveBeenCalledTimes(1);
  });

  it('does not refresh again after another refresh', async () => {
    const { state, refresher, run } = await setUp();
    refresher.refresh.mockRejectedValue(held);
    const done = run();
    await jest.advanceTimersByTimeAsync(5_000);
    state.lastAttemptAt = '2026-01-01T00:00:00.000Z';
    await jest.advanceTimersByTimeAsync(60_000);
    await done;
    expect(refresher.refresh).toHaveBeenCalledTimes(1);
  });

  it('stops after a minute, at shutdown, and after other errors', async () => {
    const { refresher, run, stop } = await setUp();
    refresher.refresh.mockRejectedValue(held);
    const done = run();
    await jest.advanceTimersByTimeAsync(3_600_000);
    await done;
    expect(refresher.refresh).toHaveBeenCalledTimes(6);

    const stopped = run();
    await jest.advanceTimersByTimeAsync(0);
    stop.abort();
    await stopped;
    expect(refresher.refresh).toHaveBeenCalledTimes(7);

    refresher.refresh.mockRejectedValue(new Error('no database'));
    await expect(run()).rejects.toThrow('no database');
  });
});
