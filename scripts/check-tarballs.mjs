// Checks the tarballs of `scripts/pack.mjs`: their contents, how bundlers and TypeScript resolve them, and the licenses of
// their dependencies.
import {
  checkPackage,
  createPackageFromTarballData,
} from '@arethetypeswrong/core';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { licenceProblems } from './lib/licences.mjs';
import {
  readRepositoryFile,
  tarballOf,
  publishedPackages,
} from './lib/packages.mjs';
import { readTarball, tarballProblems } from './lib/tarball.mjs';
import { unexplained } from './lib/tarballExceptions.mjs';
import { root } from './lib/toolchain.mjs';

const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
const findings = [];
const problems = [];

for (const directory of publishedPackages(root)) {
  const tarball = tarballOf(directory);
  const bytes = readFileSync(tarball.file);
  const files = readTarball(bytes);
  const migrations = join(directory, 'migrations');
  const found = [
    ...tarballProblems(files, {
      licence,
      hasConfig: existsSync(join(directory, 'config.d.ts')),
      migrations: existsSync(migrations) ? readdirSync(migrations) : [],
      readRepositoryFile,
    }),
    ...licenceProblems(directory),
  ];
  problems.push(...found.map(problem => `${tarball.name}: ${problem}`));

  const { messages } = await publint({
    pack: { tarball: new Uint8Array(bytes).buffer },
    level: 'warning',
    strict: true,
  });
  const { problems: typeProblems } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(bytes)),
  );
  findings.push(
    ...messages.map(({ code, path }) => ({
      tool: 'publint',
      code,
      path: path.join('.'),
      name: tarball.name,
    })),
    ...typeProblems.map(({ kind, entrypoint }) => ({
      tool: 'attw',
      code: kind,
      path: entrypoint ?? '',
      name: tarball.name,
    })),
  );
  console.log(
    `${tarball.name}: ${files.size} files, ${Math.ceil(
      bytes.length / 1024,
    )} kB`,
  );
}

const { left, idle } = unexplained(findings);
problems.push(
  ...left.map(
    ({ tool, code, path, name }) => `${name}: ${tool} says ${code} of ${path}`,
  ),
  ...idle.map(
    ({ tool, code }) => `The exception for ${code} of ${tool} is not needed`,
  ),
);
for (const problem of problems) {
  console.error(problem);
}
process.exitCode = problems.length > 0 ? 1 : 0;
