import { decode } from '@jridgewell/sourcemap-codec';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Size } from './firstLoad';

/** Returns the code of each source file in the scripts, keyed by its path in the repository. */
export function getCodeBySource(scripts: string[]): Map<string, string> {
  const parts = new Map<string, string[]>();
  for (const script of scripts) {
    if (!existsSync(`${script}.map`)) {
      continue;
    }
    const lines = readFileSync(script, 'utf8').split('\n');
    const map = JSON.parse(readFileSync(`${script}.map`, 'utf8'));
    const sources = map.sources.map(getPath);
    decode(map.mappings).forEach((segments, lineNumber) => {
      const line = lines[lineNumber] ?? '';
      segments.forEach((segment, index) => {
        if (segment.length === 1) {
          return;
        }
        const end = segments[index + 1]?.[0] ?? line.length;
        const source: string = sources[segment[1]];
        const list = parts.get(source) ?? [];
        list.push(line.slice(segment[0], end));
        parts.set(source, list);
      });
    });
  }
  return new Map([...parts].map(([source, list]) => [source, list.join('')]));
}

/** `webpack://app/../../plugins/x/src/a.ts` → `plugins/x/src/a.ts`. */
function getPath(source: string): string {
  return source
    .replace(/^webpack:\/\/[^/]*\//, '')
    .replace(/^(?:\.\.?\/)+/, '');
}

/** Returns `plugins/x` or the name of an installed package. */
function getPackage(path: string): string {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (installed) {
    return installed.startsWith('__backstage-')
      ? 'the list of plugins'
      : installed;
  }
  return /^(?:plugins|packages)\/[^/]+/.exec(path)?.[0] ?? path;
}

export type Share = Size & {
  package: string;
  /** The largest files, with their sizes in bytes. */
  largest: [path: string, bytes: number][];
};

/**
 * Computes which packages make the difference between two portals, from the sources that only the first one has, largest
 * first. Each package is gzipped separately, so the sum is somewhat larger than the real difference.
 */
export function computeShares(
  withPlugin: Map<string, string>,
  without: Map<string, string>,
): Share[] {
  const byPackage = new Map<string, [path: string, code: string][]>();
  for (const [path, code] of withPlugin) {
    if (!without.has(path)) {
      const name = getPackage(path);
      byPackage.set(name, [...(byPackage.get(name) ?? []), [path, code]]);
    }
  }
  return [...byPackage]
    .map(([name, files]) => {
      const code = files.map(([, text]) => text).join('');
      return {
        package: name,
        raw: Buffer.byteLength(code),
        gzipped: gzipSync(code).length,
        largest: files
          .map(([path, text]): [string, number] => [
            path,
            Buffer.byteLength(text),
          ])
          .sort((a, b) => b[1] - a[1])
          .slice(0, 5),
      };
    })
    .sort((a, b) => b.gzipped - a.gzipped);
}
