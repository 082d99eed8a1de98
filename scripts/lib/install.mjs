// Installs the dependencies, unless they were installed from the same package.json files and lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cleanEnvironment, root } from './toolchain.mjs';

const STAMP = `${root}node_modules/.installed-from`;

/** Exits with Yarn's exit code if the installation fails. */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    return;
  }
  console.log('Installing dependencies. This takes a minute or two.');
  const { status } = spawnSync('yarn', ['install', '--immutable'], {
    cwd: root,
    stdio: 'inherit',
    env: cleanEnvironment(),
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed: see above.');
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}

function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package.json', 'yarn.lock', '.yarnrc.yml']) {
    hash.update(readFileSync(root + file));
  }
  for (const workspaces of ['packages', 'plugins']) {
    for (const name of readdirSync(root + workspaces).sort()) {
      const file = `${root}${workspaces}/${name}/package.json`;
      if (existsSync(file)) {
        hash.update(name).update(readFileSync(file));
      }
    }
  }
  return hash.digest('hex');
}
