import { parseFeed, parseFeedInSlices } from './parseFeed';
import { item, rss } from '../testing/feeds';

const read = (text: string, options = {}) =>
  parseFeed(Buffer.from(text), options);

describe('reading a feed again', () => {
  const bad = item(2, '<itunes:duration>junk</itunes:duration>');
  const before = rss(item(1) + bad);

  it('gives the very same object when nothing has changed', () => {
    const previous = read(before);
    expect(read(before, { previous })).toBe(previous);
  });

  it('reads only items whose bytes have changed', () => {
    const previous = read(before);
    const after = read(
      rss(item(0) + item(1, '<itunes:season>2</itunes:season>') + bad),
      {
        previous,
      },
    );
    expect(after.episodes.map(({ guid }) => guid)).toEqual(['0', '1', '2']);
    expect(after.episodes[1].season).toBe(2);
    expect(after.episodes[2]).toBe(previous.episodes[1]);
  });

  it.each([
    ['a new item', rss(item(0) + item(1) + bad)],
    ['an item removed', rss(bad)],
    ['items in another order', rss(bad + item(1))],
    ['another title of the show', before.replace('Show', 'Other')],
    ['an item twice', rss(item(1) + bad + item(1))],
    [
      'a GUID repeated',
      rss(item(1) + bad + item(3).replace('<guid>3', '<guid>1')),
    ],
    [
      'another namespace declaration',
      before.replace('xmlns:itunes', 'xmlns:it'),
    ],
  ])('gives what a first reading would have given: %s', (_name, text) => {
    const previous = read(before);
    expect(read(text, { previous })).toEqual(read(text));
    const stored = JSON.parse(JSON.stringify(previous));
    expect(read(text, { previous: stored })).toEqual(read(text));
  });

  it('keeps what unchanged items said of the whole feed', () => {
    const text = (title: string) =>
      `<rss><channel><title>${title}</title>${item(
        1,
        '<itunes:season>1</itunes:season>',
      )}</channel></rss>`;
    const previous = read(text('A'));
    expect(read(text('B'), { previous })).toEqual(read(text('B')));
  });

  it('does not keep warnings of prefixes that are gone', () => {
    const text = (inside: string) =>
      `<rss><channel><title>A</title>${item(1)}${item(
        2,
        inside,
      )}</channel></rss>`;
    const previous = read(text('<itunes:season>1</itunes:season>'));
    expect(previous.warnings).toHaveLength(1);
    expect(read(text(''), { previous }).warnings).toEqual([]);
  });

  it.each(['<![CDATA[', '<!-- '])(
    'looks for the end of an item again that has an open %s',
    section => {
      const open = item(2, `<description>${section}x</description>`);
      const previous = read(rss(item(1) + open + item(3)));
      const text = rss(item(1) + open + item(3) + item(4, ']]> -->') + item(5));
      expect(read(text, { previous })).toEqual(read(text));
    },
  );

  it('looks for the end of an item of more than 256 kB again', () => {
    const long = item(2, `<description>${'x'.repeat(300_000)}</description>`);
    const previous = read(rss(item(1) + long));
    const after = read(rss(item(0) + item(1) + long), { previous });
    expect(after.episodes[2]).toBe(previous.episodes[1]);
  });

  it('does not take over what another base address made', () => {
    const text = rss(item(1, '<link>/a</link>'));
    const previous = read(text, { baseUrl: 'https://one.example/' });
    const after = read(text, { baseUrl: 'https://two.example/', previous });
    expect(after.episodes[0].link).toBe('https://two.example/a');
  });
});

describe('reading a feed in slices', () => {
  const items = Array.from({ length: 200 }, (_, n) => item(n)).join('');
  const bytes = Buffer.from(rss(items));

  it('gives the same result', async () => {
    await expect(parseFeedInSlices(bytes, { sliceMs: 0 })).resolves.toEqual(
      parseFeed(bytes),
    );
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await parseFeedInSlices(bytes, { sliceMs: 0 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops when told to', async () => {
    const controller = new AbortController();
    const reading = parseFeedInSlices(bytes, {
      sliceMs: 0,
      signal: controller.signal,
    });
    controller.abort(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
  });

  it('rejects with the error of the feed', async () => {
    await expect(parseFeedInSlices(Buffer.from(''))).rejects.toMatchObject({
      code: 'empty',
    });
  });
});
