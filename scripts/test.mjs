// `npm test`: runs all checks, one after the other, and stops at the first one that fails, so that its output comes last.
// `yarn test <path>`: runs only the unit and integration tests under a path.
import { cleanEnvironment, ensureToolchain, root } from './lib/toolchain.mjs';
import { spawnSync } from 'node:child_process';

ensureToolchain();
const { ensureInstalled } = await import('./lib/install.mjs');
const { packingSteps } = await import('./lib/releaseSteps.mjs');
const { runSteps } = await import('./lib/steps.mjs');

ensureInstalled();

const args = process.argv.slice(2);
if (args.length > 0) {
  const { status } = spawnSync('yarn', ['test:unit', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: cleanEnvironment(),
  });
  process.exit(status ?? 1);
}

process.exitCode = await runSteps([
  { name: 'Generated code', command: ['yarn', 'generate:api', '--check'] },
  {
    name: 'Generated documentation',
    command: ['yarn', 'generate:docs', '--check'],
  },
  { name: 'Types', command: ['yarn', 'tsc'] },
  { name: 'API reports', command: ['yarn', 'api-reports', '--check'] },
  { name: 'Lint', command: ['yarn', 'lint'] },
  { name: 'Unused code', command: ['yarn', 'knip'] },
  { name: 'Formatting', command: ['yarn', 'prettier:check'] },
  {
    name: 'Configuration',
    command: ['yarn', 'backstage-cli', 'config:check', '--strict'],
  },
  {
    name: 'Tests of the commands',
    command: [
      ...['node', '--test', '--test-reporter', 'spec'],
      'scripts/**/*.test.mjs',
    ],
    counts: 'node',
  },
  {
    name: 'Unit and integration tests',
    command: ['yarn', 'test:unit', '--watchAll=false', '--ci'],
    counts: 'jest',
  },
  // Always the same inputs, for about half a minute.
  {
    name: 'Fuzzing of the feed parser',
    command: [
      ...['yarn', 'workspace', '@nerdout/podcast-feed', 'fuzz'],
      ...['--inputs', '50000', '--seed', '1'],
    ],
  },
  { name: 'Linear time', command: ['yarn', 'test:growth'] },
  { name: 'Speed of the API', command: ['yarn', 'bench:serve', '--quick'] },
  // It includes the app, which the next steps check.
  {
    name: 'Bundle of the portal',
    command: ['yarn', 'workspace', 'backend', 'build'],
  },
  {
    name: 'Size of the plugin',
    command: ['yarn', 'bench:bundle', '--built'],
  },
  { name: 'Production', command: ['yarn', 'test:production'] },
  {
    name: 'End-to-end tests',
    command: ['yarn', 'test:e2e'],
    counts: 'playwright',
  },
  ...packingSteps,
]);
