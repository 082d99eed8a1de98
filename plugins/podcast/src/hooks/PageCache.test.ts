import { PageCache } from './PageCache';

describe('PageCache', () => {
  afterEach(() => jest.useRealTimers());

  it('returns values until it is cleared', () => {
    const cache = new PageCache();
    cache.set('a', 1);
    expect(cache.get('a')).toBe(1);
    cache.clear();
    expect(cache.get('a')).toBeUndefined();
  });

  it('does not return old values', () => {
    jest.useFakeTimers();
    const cache = new PageCache();
    cache.set('a', 1);
    jest.advanceTimersByTime(10 * 60_000);
    expect(cache.get('a')).toBeUndefined();
  });

  it('drops the oldest values if there are too many', () => {
    const cache = new PageCache();
    for (let n = 0; n < 200; n++) cache.set(`key ${n}`, n);
    expect(cache.get('key 0')).toBeUndefined();
    expect(cache.get('key 199')).toBe(199);
  });
});
