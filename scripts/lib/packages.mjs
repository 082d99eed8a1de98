import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './toolchain.mjs';

/** The directory of the tarballs of a release. */
export const releaseDirectory = join(root, '.release');

/** The package.json of a directory. */
export function readManifest(directory) {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

/** The directories of the published packages. */
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

/** The name of a package and the path of its tarball. */
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
 * The `resolutions` of a portal's root package.json, so that all packages come from tarballs. Packages depend on each
 * other by version, which the registry may not have.
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

/** The text of a file in the repository, an empty text for a folder, or undefined if neither exists. */
export function readRepositoryFile(path) {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  return statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
}
