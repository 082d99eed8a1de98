import { mapInSlices } from './inSlices';

/** Blocks the event loop, as parsing an item does. */
function work(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('mapInSlices', () => {
  it('lets the event loop do other work before a long list is finished', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('other'));
    const results = await mapInSlices([1, 2, 3, 4, 5, 6], item => {
      work(10);
      order.push(`item ${item}`);
      return item * 2;
    });
    expect(results).toEqual([2, 4, 6, 8, 10, 12]);
    expect(order.indexOf('other')).toBeLessThan(order.indexOf('item 6'));
    expect(order).toContain('other');
  });

  it('rejects with errors of items', async () => {
    await expect(
      mapInSlices([1], () => {
        throw new Error('broken item');
      }),
    ).rejects.toThrow('broken item');
  });
});
