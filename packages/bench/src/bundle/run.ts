/**
 * Measures what the plugin adds to a portal: `yarn bench:bundle [--built] [--write docs/benchmark-bundle.md]`. With
 * `--built`, it uses the result of `yarn build:app`. Fails if the first load grows by more than the budget.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getCodeBySource, computeShares } from './attribute';
import { buildPortal, buildPortalWithout } from './build';
import { listAllFiles, listFirstLoadFiles, getSize } from './firstLoad';
import { getAddedBytes, budget, formatReport } from './report';
import type { Comparison } from './report';

// Yarn runs scripts in the directory of their package.
const root = resolve('../..');
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});

if (!values.built) {
  buildPortal(root);
}
const withPlugin = join(root, 'packages/app/dist');
const without = buildPortalWithout(root);
const comparison: Comparison = {
  firstLoad: {
    withPlugin: getSize(listFirstLoadFiles(withPlugin)),
    without: getSize(listFirstLoadFiles(without)),
  },
  everything: {
    withPlugin: getSize(listAllFiles(withPlugin)),
    without: getSize(listAllFiles(without)),
  },
  shares: computeShares(
    getCodeBySource(listFirstLoadFiles(withPlugin)),
    getCodeBySource(listFirstLoadFiles(without)),
  ),
};
rmSync(dirname(without), { recursive: true });

const text = formatReport(comparison, new Date());
process.stdout.write(`${text}\n`);
if (values.write) {
  writeFileSync(join(root, values.write), text);
}
if (getAddedBytes(comparison) > budget) {
  process.stderr.write(
    `The plugin adds ${getAddedBytes(
      comparison,
    )} gzipped bytes to the first load. The budget is ${budget}.\n`,
  );
  process.exitCode = 1;
}
