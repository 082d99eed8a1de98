// `yarn release:check`: what a release does, up to publishing.
import { ensureToolchain } from './lib/toolchain.mjs';

ensureToolchain();
const { ensureInstalled } = await import('./lib/install.mjs');
const { runSteps } = await import('./lib/steps.mjs');

ensureInstalled();

process.exitCode = await runSteps([
  {
    name: 'Metadata',
    command: ['yarn', 'backstage-cli', 'repo', 'fix', '--check', '--publish'],
  },
  { name: 'Types', command: ['yarn', 'tsc'] },
  { name: 'API reports', command: ['yarn', 'api-reports', '--check'] },
  { name: 'Packages', command: ['yarn', 'backstage-cli', 'repo', 'build'] },
  {
    name: 'Declared types',
    command: ['node', 'scripts/check-types-declared.mjs'],
  },
  { name: 'Tarballs', command: ['node', 'scripts/pack.mjs'] },
  {
    name: 'Contents of the tarballs',
    command: ['node', 'scripts/check-tarballs.mjs'],
  },
]);
