import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes in bytes. */
export type Size = { raw: number; gzipped: number };

/** Lists the paths of the scripts and style sheets that `index.html` loads. */
export function listFirstLoadFiles(dist: string): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = html.matchAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="\/?(static\/[^"]+\.(?:js|css))"/g,
  );
  return [...found].map(([, path]) => join(dist, path));
}

/** Lists all scripts and style sheets, including those that are loaded on demand. */
export function listAllFiles(dist: string): string[] {
  const directory = join(dist, 'static');
  return readdirSync(directory)
    .filter(name => /\.(?:js|css)$/.test(name))
    .map(name => join(directory, name));
}

/** Computes sizes. Each file is gzipped separately, as servers do. */
export function getSize(files: string[]): Size {
  const size = { raw: 0, gzipped: 0 };
  for (const file of files) {
    const bytes = readFileSync(file);
    size.raw += bytes.length;
    size.gzipped += gzipSync(bytes).length;
  }
  return size;
}
