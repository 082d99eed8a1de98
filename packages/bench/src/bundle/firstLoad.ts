import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes in bytes. */
export type Size = { raw: number; gzipped: number };

/** The scripts and style sheets that a page of the portal loads before anything else, as paths. */
export function firstLoadFiles(dist: string): string[] {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const found = html.matchAll(
    /<(?:script|link)\b[^>]*?\b(?:src|href)="\/?(static\/[^"]+\.(?:js|css))"/g,
  );
  return [...found].map(([, path]) => join(dist, path));
}

/** All scripts and style sheets, also those that are loaded when they are needed. */
export function allFiles(dist: string): string[] {
  const directory = join(dist, 'static');
  return readdirSync(directory)
    .filter(name => /\.(?:js|css)$/.test(name))
    .map(name => join(directory, name));
}

/** Each file is compressed by itself, as servers do. */
export function getSize(files: string[]): Size {
  const size = { raw: 0, gzipped: 0 };
  for (const file of files) {
    const bytes = readFileSync(file);
    size.raw += bytes.length;
    size.gzipped += gzipSync(bytes).length;
  }
  return size;
}
