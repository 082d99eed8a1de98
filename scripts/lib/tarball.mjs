// Checks what the tarball of a package must and must not contain.
import { createPackageFromTarballData } from '@arethetypeswrong/core';
import {
  headings,
  isBrokenRepositoryLink,
  linksOf,
  repositoryAddress,
} from './markdown.mjs';

/** The text files of a tarball, by path in the package. */
export function readTarball(bytes) {
  const tarball = createPackageFromTarballData(new Uint8Array(bytes));
  const prefix = `/node_modules/${tarball.packageName}/`;
  return new Map(
    tarball
      .listFiles()
      .map(path => [path.slice(prefix.length), tarball.readFile(path)]),
  );
}

const NEEDED = [
  'description',
  'license',
  'author',
  'keywords',
  'homepage',
  'bugs',
  'repository',
  'engines',
  'backstage',
];

/**
 * Returns the problems of a tarball as sentences.
 *
 * @param files - texts by path
 * @param source - `licence`: the text of the repository's licence; `migrations`: names of the migrations in the sources;
 *   `hasConfig`: whether the sources have a `config.d.ts`; `readRepositoryFile`: gives a file of the repository, or undefined
 */
export function tarballProblems(files, source) {
  const manifest = JSON.parse(files.get('package.json'));
  return [
    ...manifestProblems(manifest),
    ...targetProblems(manifest, files),
    ...contentProblems(manifest, files, source),
    ...linkProblems(manifest, files.get('README.md') ?? '', source),
  ];
}

function manifestProblems(manifest) {
  const problems = NEEDED.filter(field => !manifest[field]).map(
    field => `package.json has no ${field}`,
  );
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  for (const [name, range] of Object.entries({
    ...dependencies,
    ...peerDependencies,
    ...optionalDependencies,
  })) {
    if (/^(workspace|link|file|portal|patch):/.test(range)) {
      problems.push(`package.json depends on ${name} at ${range}`);
    }
  }
  return problems;
}

/** Checks that each file in package.json exists. */
function targetProblems(manifest, files) {
  const named = new Set();
  const collect = (value, key) => {
    // This is the type of a feature, not a file.
    if (key === 'backstage') return;
    if (typeof value === 'string') {
      named.add(value.replace(/^\.\//, ''));
    } else if (value) {
      Object.entries(value).forEach(([name, inner]) => collect(inner, name));
    }
  };
  const { main, module, types, bin, exports, configSchema } = manifest;
  [main, module, types, bin, exports, configSchema].forEach(value =>
    collect(value),
  );
  const problems = [...named]
    .filter(path => !files.has(path))
    .map(path => `package.json names ${path}, which does not exist`);
  if (!types) {
    problems.push('package.json has no types');
  }
  return problems;
}

function contentProblems(manifest, files, source) {
  const problems = [];
  if (files.get('LICENSE') !== source.licence) {
    problems.push('LICENSE is not that of the repository');
  }
  const changes = files.get('CHANGELOG.md') ?? '';
  if (/^## (.+)$/m.exec(changes)?.[1] !== manifest.version) {
    problems.push(`CHANGELOG.md does not begin with ${manifest.version}`);
  }
  if (source.hasConfig && !manifest.configSchema) {
    problems.push('the schema of the configuration is not there');
  }
  for (const name of source.migrations) {
    if (!files.has(`migrations/${name}`)) {
      problems.push(`migrations/${name} is not there`);
    }
  }
  for (const path of files.keys()) {
    if (
      /(^|\/)(src|__\w+__|node_modules)\/|\.test\.|(^|\/)\.|\.tsbuildinfo$/.test(
        path,
      )
    ) {
      problems.push(`${path} is for development only`);
    }
  }
  return problems;
}

/** Links must work on npm and on a disk, so they must be absolute, and links to the repository must exist. */
export function linkProblems(manifest, readme, { readRepositoryFile }) {
  if (!readme) {
    return ['README.md is missing'];
  }
  const repository = repositoryAddress(manifest);
  const problems = [];
  for (const target of linksOf(readme)) {
    if (target.startsWith('#')) {
      if (!headings(readme).has(target.slice(1))) {
        problems.push(`README.md links to ${target}, which is not a heading`);
      }
    } else if (!/^https?:/.test(target)) {
      problems.push(
        `README.md links to ${target}, which is not an absolute address`,
      );
    } else if (isBrokenRepositoryLink(target, repository, readRepositoryFile)) {
      problems.push(
        `README.md links to ${target}, which is not in the repository`,
      );
    }
  }
  return problems;
}
