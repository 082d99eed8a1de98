import { encode } from '@jridgewell/sourcemap-codec';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCodeBySource, computeShares } from './attribute';
import { listAllFiles, listFirstLoadFiles, getSize } from './firstLoad';
import { getAddedBytes, formatReport } from './report';

const dist = mkdtempSync(join(tmpdir(), 'bench-bundle-'));
const place = (name: string, text: string) =>
  writeFileSync(join(dist, name), text);

beforeAll(() => {
  mkdirSync(join(dist, 'static'));
  place(
    'index.html',
    '<link rel="icon" href="/favicon.svg"><link href="/static/main.1.css" rel="stylesheet"><script defer="defer" src="/static/main.1.js"></script>',
  );
  place('static/main.1.css', 'a{}');
  place('static/main.1.js', 'host();plugin();dependency();');
  place('static/lazy.2.chunk.js', 'later();');
  place(
    'static/main.1.js.map',
    JSON.stringify({
      sources: [
        'webpack://app/./src/index.tsx',
        'webpack://app/../../plugins/podcast/src/plugin.tsx',
        'webpack://app/../../node_modules/a/node_modules/@scope/b/index.js',
      ],
      mappings: encode([
        [
          [0, 0, 0, 0],
          [7, 1, 0, 0],
          [16, 2, 0, 0],
        ],
      ]),
    }),
  );
});

afterAll(() => rmSync(dist, { recursive: true }));

describe('the bundle report', () => {
  it('counts only the files of the first load that the page names', () => {
    const files = listFirstLoadFiles(dist);
    expect(files.map(path => path.slice(dist.length))).toEqual([
      '/static/main.1.css',
      '/static/main.1.js',
    ]);
    expect(getSize(files).raw).toBe(32);
    expect(listAllFiles(dist)).toHaveLength(3);
  });

  it('finds the package of each part of a script', () => {
    const code = getCodeBySource(listFirstLoadFiles(dist));
    const without = new Map([['src/index.tsx', 'host();']]);
    const shares = computeShares(code, without);
    expect(shares.map(share => [share.package, share.raw])).toEqual(
      expect.arrayContaining([
        ['plugins/podcast', 9],
        ['@scope/b', 13],
      ]),
    );
    expect(shares).toHaveLength(2);
  });

  it('reports the added size and the budget', () => {
    const size = (gzipped: number) => ({ raw: gzipped * 3, gzipped });
    const comparison = {
      firstLoad: { withPlugin: size(134_000), without: size(100_000) },
      everything: { withPlugin: size(300_000), without: size(200_000) },
      shares: [],
    };
    expect(getAddedBytes(comparison)).toBe(34_000);
    const text = formatReport(comparison, new Date('2026-01-02'));
    expect(text).toContain(
      '**34.0 kB** to the first load. The budget is 13.5 kB.',
    );
    expect(text).toContain('| first load | 100.0 | 134.0 | 34.0 | 102.0 |');
  });
});
