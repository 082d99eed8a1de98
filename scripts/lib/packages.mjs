import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

/** Where the tarballs of a release are. */
export const releaseDirectory = join(root, '.release');

/** Name of a package, and where its tarball is. */
export function tarballOf(directory) {
  const { name, version } = JSON.parse(
    readFileSync(join(directory, 'package.json'), 'utf8'),
  );
  const base = name.replace(/^@/, '').replace('/', '-');
  return {
    name,
    version,
    file: join(releaseDirectory, `${base}-${version}.tgz`),
  };
}
