// `npm test`: every check, one after the other; the first step that fails ends the run with its own output last.
// `yarn test <path>`: only the unit and integration tests under a path, for the inner loop.
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
  { name: 'Nothing unused', command: ['yarn', 'knip'] },
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
  // As many inputs as take about half a minute, always the same ones.
  {
    name: 'Fuzzing of the feed parser',
    command: [
      ...['yarn', 'workspace', '@nerdout/podcast-feed', 'fuzz'],
      ...['--inputs', '50000', '--seed', '1'],
    ],
  },
  { name: 'Growth of time', command: ['yarn', 'test:growth'] },
  // With the app in it, which the next steps look at.
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
  {
    name: 'A portal with the packages',
    command: ['yarn', 'test:portals', '--cell', 'new-1.57'],
  },
]);
