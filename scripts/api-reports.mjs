// `yarn api-reports`: writes what each package exports to its `report.api.md`, from the declarations that `yarn tsc` makes.
// With `--check` it only says which reports are not what they should be.
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
