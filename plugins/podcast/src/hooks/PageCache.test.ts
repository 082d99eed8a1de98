import { PageCache } from './PageCache';

describe('PageCache', () => {
  afterEach(() => jest.useRealTimers());

  it('gives back what it was given until it is cleared', () => {
    const cache = new PageCache();
    cache.set('a', 1);
    expect(cache.get('a')).toBe(1);
    cache.clear();
    expect(cache.get('a')).toBeUndefined();
  });

  it('does not give back what is old', () => {
    jest.useFakeTimers();
    const cache = new PageCache();
    cache.set('a', 1);
    jest.advanceTimersByTime(10 * 60_000);
    expect(cache.get('a')).toBeUndefined();
  });

  it('forgets what was set first when there is much', () => {
    const cache = new PageCache();
    for (let n = 0; n < 200; n++) cache.set(`key ${n}`, n);
    expect(cache.get('key 0')).toBeUndefined();
    expect(cache.get('key 199')).toBe(199);
  });
});
