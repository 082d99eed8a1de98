import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateFeed, brokenFeeds, writeFeed } from './generate';
import { median, brokenTable, sizeTable, stormTable } from './report';
import { stormFeeds } from './storms';
import { parsers, withNewItem } from './parsers';

const run = (milliseconds: number) => ({
  milliseconds,
  memory: 2e6,
  episodes: 1,
  fields: 7,
});

describe('the report of the parsers', () => {
  it('computes the median', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('compares every parser with the reference', () => {
    const table = sizeTable(40, 1e6, [
      { name: 'podcast-feed', runs: [run(5), run(1), run(3)] },
      { name: 'feedsmith 3', runs: [run(6)] },
      { name: 'rss-parser', runs: [] },
    ]);
    expect(table).toContain('## 40 items, 1.0 MB');
    expect(table).toContain(
      '| podcast-feed | 3.0 | 0.500 | 75.0 | 2 | 1.000 | 7 |',
    );
    expect(table).toContain('| rss-parser | fails |');
  });

  it('lists the slowest item last', () => {
    const table = stormTable([
      { name: 'dates', bytes: 900_000, itemMs: 12.34, showMs: 3 },
      { name: 'people', bytes: 1_000, itemMs: 2, showMs: 20 },
    ]);
    expect(table).toContain(
      '| people | 1 | 2.0 | 20.0 |\n| dates | 900 | 12.3 | 3.0 |\n',
    );
  });

  it('shows which broken feeds a parser fails for', () => {
    expect(
      brokenTable(['a', 'b'], [{ problem: 'x', cells: [3, undefined] }]),
    ).toContain('| x | 3 | fails |');
  });
});

describe('the feeds of the benchmark', () => {
  it('are the same in memory and in a file', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'feed.xml');
    const length = writeFeed(path, 3);
    const bytes = readFileSync(path);
    expect(bytes.toString()).toBe(generateFeed(3));
    expect(bytes).toHaveLength(length);
    rmSync(dirname(path), { recursive: true });
  });

  it('are read without a warning', async () => {
    const parse = await parsers['podcast-feed'].prepare(Buffer.alloc(0));
    expect(parse(Buffer.from(generateFeed(5)))).toMatchObject({
      episodes: { length: 5 },
      warnings: [],
    });
  });

  it('get one item more for a refresh', async () => {
    const bytes = Buffer.from(generateFeed(5));
    const parse = await parsers['podcast-feed, one new item'].prepare(bytes);
    const [newest] = parsers['podcast-feed'].titles(parse(bytes));
    expect(newest).toBe('New');
    expect(withNewItem(bytes).length).toBeGreaterThan(bytes.length);
  });

  it.each(stormFeeds)(
    'that are full of $name are read nevertheless',
    async ({ inItem, inShow }) => {
      const { prepare, titles } = parsers['podcast-feed'];
      const parse = await prepare(Buffer.alloc(0));
      expect(titles(parse(inItem()))).toEqual(['One']);
      expect(titles(parse(inShow()))).toEqual(['One']);
    },
  );

  it.each(brokenFeeds)(
    'that are odd are read nevertheless: %s',
    async (name, bytes) => {
      const parse = await parsers['podcast-feed'].prepare(bytes);
      const titles = parsers['podcast-feed'].titles(parse(bytes));
      expect(titles).toHaveLength(name === 'cut off' ? 2 : 3);
    },
  );
});
