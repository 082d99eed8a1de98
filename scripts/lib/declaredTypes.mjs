// Finds packages that the type declarations of a package import without declaring them as dependencies. In a portal without
// such a package, its types are `any`, or an error.
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { readManifest } from './packages.mjs';

/**
 * Returns the problems as sentences. Build the package first.
 *
 * @param directory - of the package
 */
export function undeclaredTypes(directory) {
  const manifest = readManifest(directory);
  const published = globSync(
    manifest.files.map(name =>
      name.endsWith('.d.ts') ? name : `${name}/**/*.d.ts`,
    ),
    { cwd: directory },
  ).sort();
  if (!published.some(file => file.startsWith('dist'))) {
    return [`${manifest.name} has no type declarations in dist: build it`];
  }
  const declared = new Set([
    manifest.name,
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.peerDependencies ?? {}),
  ]);
  const problems = new Set();
  for (const file of published) {
    for (const name of importedPackages(join(directory, file))) {
      const missing = [name, typesOf(name, manifest)].find(
        each => each && !declared.has(each),
      );
      if (missing) {
        problems.add(
          `${manifest.name}: ${file} names types of ${missing}, which is in neither its dependencies nor its peerDependencies`,
        );
      }
    }
  }
  return [...problems];
}

function importedPackages(file) {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(
    readFileSync(file, 'utf8'),
  );
  return [...importedFiles, ...typeReferenceDirectives]
    .map(({ fileName }) => fileName)
    .filter(name => !name.startsWith('.') && !isBuiltin(name))
    .map(name => /^(@[^/]+\/)?[^/]+/.exec(name)[0]);
}

/** The package with the types of a package that has none of its own. */
function typesOf(name, { devDependencies = {} }) {
  const types = `@types/${name.replace(/^@(.+)\//, '$1__')}`;
  return types in devDependencies ? types : undefined;
}
