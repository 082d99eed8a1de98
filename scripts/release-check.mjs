// `yarn release:check`: does everything that a release does, except publishing.
import { ensureToolchain } from './lib/toolchain.mjs';

ensureToolchain();
const { ensureInstalled } = await import('./lib/install.mjs');
const { packingSteps } = await import('./lib/releaseSteps.mjs');
const { runSteps } = await import('./lib/steps.mjs');

ensureInstalled();

process.exitCode = await runSteps([
  { name: 'Types', command: ['yarn', 'tsc'] },
  { name: 'API reports', command: ['yarn', 'api-reports', '--check'] },
  ...packingSteps,
]);
