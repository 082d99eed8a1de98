// `yarn api-reports`: writes the exports of each package to its `report.api.md`, from the declarations of `yarn tsc`.
// `--check` only lists the reports that are out of date.
import { reportEntryPoints } from './lib/apiReports.mjs';
import { root } from './lib/toolchain.mjs';
import { publishedPackages } from './lib/packages.mjs';

const isCheck = process.argv.includes('--check');
const problems = reportEntryPoints(root, publishedPackages(root), isCheck);
for (const problem of problems) {
  console.error(problem);
}
if (isCheck && problems.length > 0) {
  console.error('Run yarn tsc && yarn api-reports, and commit what it writes.');
}
process.exitCode = problems.length > 0 ? 1 : 0;
