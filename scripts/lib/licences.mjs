// Checks the licenses of the dependencies of published packages.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from './packages.mjs';

/** Permissive licenses, which only require that their text is kept. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages without a license in package.json. Their license file was read by a person. */
const READ = {
  'fast-shallow-equal': 'Unlicense',
  'react-universal-interface': 'Unlicense',
};

/** Whether allowed licenses alone satisfy an SPDX expression. */
export function isAllowed(expression) {
  return expression
    .replace(/[()]/g, ' ')
    .split(/\sOR\s/)
    .some(choice =>
      choice.split(/\sAND\s/).every(name => ALLOWED.has(name.trim())),
    );
}

/**
 * Returns the installed dependencies of a package whose license is not allowed, as sentences. Packages of Backstage are
 * skipped, because the portal has them anyway.
 *
 * @param directory - of the package
 */
export function licenceProblems(directory) {
  const problems = [];
  const seen = new Set();
  const visit = (place, path) => {
    const { name, version, dependencies, license, licenses } =
      readManifest(place);
    if (seen.has(place)) return;
    seen.add(place);
    const said =
      READ[name] ??
      license?.type ??
      license ??
      licenses?.map(each => each.type ?? each).join(' OR ') ??
      'nothing';
    if (!isAllowed(said)) {
      problems.push(`${[...path, name].join(' > ')}@${version} says ${said}`);
    }
    if (name.startsWith('@backstage/')) return;
    for (const dependency of Object.keys(dependencies ?? {})) {
      visit(find(dependency, place), [...path, name]);
    }
  };
  visit(directory, []);
  return problems;
}

/** The directory in which Node finds a package from another one. */
function find(name, from) {
  for (let place = from; ; place = dirname(place)) {
    const candidate = join(place, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (place === dirname(place)) {
      throw new Error(`${name}, which ${from} needs, is not installed`);
    }
  }
}
