// Checks that each published package declares the packages whose types it names. It checks the build: run
// `yarn tsc && yarn build:all` first.
import { undeclaredTypes } from './lib/declaredTypes.mjs';
import { publishedPackages } from './lib/packages.mjs';
import { root } from './lib/toolchain.mjs';

const problems = publishedPackages(root).flatMap(undeclaredTypes);
for (const problem of problems) {
  console.error(problem);
}
process.exitCode = problems.length > 0 ? 1 : 0;
