import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './toolchain.mjs';

/** Where the tarballs of a release are. */
export const releaseDirectory = join(root, '.release');

/** The package.json of a directory. */
export function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

/** Directories of the packages that are published. */
export function publishedPackages(root) {
  return globSync('{packages,plugins}/*', { cwd: root })
    .map(directory => join(root, directory))
    .filter(
      directory =>
        existsSync(join(directory, 'package.json')) &&
        !readManifest(directory).private,
    )
    .sort();
}

/** Name of a package, and where its tarball is. */
export function tarballOf(directory) {
  const { name, version } = readManifest(directory);
  const base = name.replace(/^@/, '').replace('/', '-');
  return {
    name,
    version,
    file: join(releaseDirectory, `${base}-${version}.tgz`),
  };
}

/**
 * What the root of a portal has in its package.json so that all packages come from tarballs: one asks for another by its
 * version, which the registry may not have.
 */
export function resolutionsOf(tarballs) {
  return {
    resolutions: Object.fromEntries(
      tarballs.map(({ name, file }) => [
        name,
        `file:./podcast-packages/${basename(file)}`,
      ]),
    ),
  };
}

/** The text of a file of the repository; empty for a folder, and undefined where there is nothing. */
export function readRepositoryFile(path) {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  return statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
}
