import { SharedRequests } from './SharedRequests';

const signal = () => new AbortController();

describe('SharedRequests', () => {
  it('sends a request once for callers that ask at the same time', async () => {
    const requests = new SharedRequests();
    const load = jest.fn(async () => 'answer');
    const answers = await Promise.all([
      requests.send('a', load, signal().signal),
      requests.send('a', load, signal().signal),
      requests.send('b', load, signal().signal),
    ]);
    expect(answers).toEqual(['answer', 'answer', 'answer']);
    expect(load).toHaveBeenCalledTimes(2);
    await requests.send('a', load, signal().signal);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('keeps answers for a while if it should, but no errors', async () => {
    const requests = new SharedRequests(60_000);
    const load = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue('answer');
    await expect(requests.send('a', load, signal().signal)).rejects.toThrow();
    await requests.send('a', load, signal().signal);
    await requests.send('a', load, signal().signal);
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('sends a request again for a reload', async () => {
    const requests = new SharedRequests(60_000);
    const load = jest
      .fn<Promise<string>, []>()
      .mockResolvedValueOnce('old')
      .mockResolvedValue('new');
    await requests.send('a', load, signal().signal);
    expect(await requests.send('a', load, signal().signal, true)).toBe('new');
    expect(await requests.send('a', load, signal().signal)).toBe('new');
  });

  it('aborts a request when nobody waits for it any more', () => {
    const requests = new SharedRequests();
    let sent: AbortSignal | undefined;
    const load = (given: AbortSignal) => {
      sent = given;
      return new Promise<never>(() => {});
    };
    const [first, second] = [signal(), signal()];
    requests.send('a', load, first.signal);
    requests.send('a', load, second.signal);
    first.abort();
    expect(sent?.aborted).toBe(false);
    second.abort();
    expect(sent?.aborted).toBe(true);
  });
});
