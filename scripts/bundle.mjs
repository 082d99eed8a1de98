// `yarn bundle <directory>`: writes the portal for production to an empty directory, with the packages that it needs at
// run time. `--built` uses the result of `yarn workspace backend build`.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { cleanEnvironment, ensureToolchain, root } from './lib/toolchain.mjs';

/** The files that the portal reads at startup, and those that Yarn needs to install its packages. */
const FILES = [
  ...['package.json', 'yarn.lock', '.yarnrc.yml', 'backstage.json'],
  ...['app-config.yaml', 'app-config.production.yaml'],
  ...['catalog-info.yaml', 'examples'],
];

const [target, ...options] = process.argv.slice(2);
if (!target || options.some(option => option !== '--built')) {
  console.error('Usage: yarn bundle <empty directory> [--built]');
  process.exit(64);
}
const directory = resolve(target);
if (existsSync(directory) && readdirSync(directory).length > 0) {
  console.error(`${directory} is not empty.`);
  process.exit(1);
}

ensureToolchain();
const { ensureInstalled } = await import('./lib/install.mjs');
ensureInstalled();

if (!options.includes('--built')) {
  run(root, 'yarn', 'workspace', 'backend', 'build');
}

mkdirSync(directory, { recursive: true });
for (const file of FILES) {
  cpSync(root + file, resolve(directory, file), { recursive: true });
}
const built = `${root}packages/backend/dist`;
run(directory, 'tar', '-xzf', `${built}/skeleton.tar.gz`);
withoutDevelopment();
run(directory, 'yarn', 'workspaces', 'focus', '--all', '--production');
run(directory, 'tar', '-xzf', `${built}/bundle.tar.gz`);

/** The bundle does not need the commands and tools of the repository. */
function withoutDevelopment() {
  const file = resolve(directory, 'package.json');
  const { scripts, devDependencies, ...manifest } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

function run(cwd, program, ...args) {
  const { status } = spawnSync(program, args, {
    cwd,
    stdio: 'inherit',
    env: cleanEnvironment(),
  });
  if (status !== 0) {
    console.error(`${program} ${args.join(' ')} failed: see above.`);
    process.exit(status ?? 1);
  }
}
