// `yarn release:pack`: writes the tarballs of a release to `.release`. Run `yarn tsc && yarn build:all` first.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  releaseDirectory,
  resolutionsOf,
  tarballOf,
  publishedPackages,
} from './lib/packages.mjs';
import { cleanEnvironment, root } from './lib/toolchain.mjs';

rmSync(releaseDirectory, { recursive: true, force: true });
mkdirSync(releaseDirectory);
const packages = publishedPackages(root);
const waiting = [...packages];

async function packInTurn() {
  for (
    let directory = waiting.shift();
    directory;
    directory = waiting.shift()
  ) {
    const { name, file } = tarballOf(directory);
    const child = spawn('yarn', ['pack', '--out', file], {
      cwd: directory,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: cleanEnvironment(),
    });
    const [code] = await once(child, 'close');
    if (code !== 0) {
      throw new Error(`${name} could not be packed`);
    }
    console.log(file);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, packInTurn));
writeFileSync(
  join(releaseDirectory, 'resolutions.json'),
  `${JSON.stringify(resolutionsOf(packages.map(tarballOf)), null, 2)}\n`,
);
