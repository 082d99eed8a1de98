/**
 * Measures what the plugin adds to a portal: `yarn bench:bundle [--built] [--write docs/benchmark-bundle.md]`. With
 * `--built` the demo portal is taken as `yarn build:app` has left it. Fails when the first load grows by more than the budget.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeBySource, computeShares } from './attribute';
import { buildPortal, buildPortalWithout } from './build';
import { allFiles, firstLoadFiles, getSize } from './firstLoad';
import { addedBytes, budget, report } from './report';
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
    withPlugin: getSize(firstLoadFiles(withPlugin)),
    without: getSize(firstLoadFiles(without)),
  },
  everything: {
    withPlugin: getSize(allFiles(withPlugin)),
    without: getSize(allFiles(without)),
  },
  shares: computeShares(
    codeBySource(firstLoadFiles(withPlugin)),
    codeBySource(firstLoadFiles(without)),
  ),
};
rmSync(dirname(without), { recursive: true });

const text = report(comparison, new Date());
process.stdout.write(`${text}\n`);
if (values.write) {
  writeFileSync(join(root, values.write), text);
}
if (addedBytes(comparison) > budget) {
  process.stderr.write(
    `The first load has grown by ${addedBytes(
      comparison,
    )} bytes, gzipped; it may grow by ${budget}\n`,
  );
  process.exitCode = 1;
}
