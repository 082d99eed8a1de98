import { loadWithRetry } from './loadWithRetry';

describe('loadWithRetry', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });
  const onLine = (value: boolean) =>
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(value);

  it('waits for the network', async () => {
    onLine(false);
    const load = jest
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue('code');
    const loaded = loadWithRetry(load);
    await jest.advanceTimersByTimeAsync(3_600_000);
    expect(load).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new Event('online'));
    await expect(loaded).resolves.toBe('code');
  });

  it('retries a few times and then gives up', async () => {
    onLine(true);
    const load = jest.fn().mockRejectedValue(new Error('gone'));
    const outcome = loadWithRetry(load).catch(error => error.message);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await outcome).toBe('gone');
    expect(load).toHaveBeenCalledTimes(4);
  });
});
