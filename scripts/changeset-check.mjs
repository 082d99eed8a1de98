// `npm run changeset:check`: checks that a branch that changes a package has a changeset.
import { spawnSync } from 'node:child_process';
import { cleanEnvironment, ensureToolchain, root } from './lib/toolchain.mjs';

ensureToolchain();
const { ensureInstalled } = await import('./lib/install.mjs');

ensureInstalled();

const { status } = spawnSync(
  'yarn',
  ['changeset', 'status', '--since', 'origin/main'],
  { cwd: root, stdio: 'inherit', env: cleanEnvironment() },
);
process.exitCode = status ?? 1;
