import { makeLazyClient } from './lazyClient';

class Client {
  readonly #name = 'client';
  async greet(whom: string) {
    return `${this.#name} greets ${whom}`;
  }
}

describe('makeLazyClient', () => {
  it('loads the client once, with the first request', async () => {
    const load = jest.fn(async () => new Client());
    const client = makeLazyClient(load);
    expect(await client).toBe(client);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([client.greet('a'), client.greet('b')])).toEqual([
      'client greets a',
      'client greets b',
    ]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again after the code could not be loaded', async () => {
    const load = jest
      .fn<Promise<Client>, []>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(new Client());
    const client = makeLazyClient(load);
    await expect(client.greet('a')).rejects.toThrow('offline');
    expect(await client.greet('a')).toBe('client greets a');
  });
});
