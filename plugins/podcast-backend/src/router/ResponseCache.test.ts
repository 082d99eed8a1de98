import { ResponseCache, toPlainBytes, toResponseBody } from './ResponseCache';

describe('ResponseCache', () => {
  const body = (text: string) => async () => ({
    bytes: Buffer.from(text),
    isGzip: false,
  });

  it('makes a body once for requests at the same time, and keeps it', async () => {
    const cache = new ResponseCache(10_000);
    const make = jest.fn(body('made'));
    const [first, second] = await Promise.all([
      cache.get('key', make),
      cache.get('key', make),
    ]);
    expect(second).toBe(first);
    expect(await cache.get('key', make)).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
    expect(await cache.get('other', make)).toEqual(first);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('drops what has not been used for longest beyond its size', async () => {
    const cache = new ResponseCache(4000);
    for (const key of ['a', 'b', 'c']) {
      await cache.get(key, body('x'.repeat(1000)));
      cache.getKept('a');
    }
    expect(cache.getKept('a')).toBeDefined();
    expect(cache.getKept('b')).toBeUndefined();
    expect(cache.getKept('c')).toBeDefined();
  });

  it('keeps nothing larger than itself, and nothing at all with size 0', async () => {
    const small = new ResponseCache(1000);
    expect(await small.get('a', body('x'.repeat(2000)))).toBeDefined();
    expect(small.getKept('a')).toBeUndefined();
    const none = new ResponseCache(0);
    expect(await none.get('a', body('x'))).toBeDefined();
    expect(none.getKept('a')).toBeUndefined();
  });

  it('keeps neither failures nor what has become outdated', async () => {
    const cache = new ResponseCache(10_000);
    await expect(
      cache.get('a', async () => {
        throw new Error('broken');
      }),
    ).rejects.toThrow('broken');
    expect(await cache.get('a', async () => undefined)).toBeUndefined();
    expect(await cache.get('a', body('new'))).toBeDefined();
  });

  it('compresses large bodies only, without loss', async () => {
    const small = { text: 'é' };
    const large = { text: 'é'.repeat(2000) };
    expect(await toResponseBody(small)).toMatchObject({ isGzip: false });
    const compressed = await toResponseBody(large);
    expect(compressed.isGzip).toBe(true);
    expect(JSON.parse(String(await toPlainBytes(compressed)))).toEqual(large);
  });
});
