// Checks that links between the documents of the repository work, and that each page is in the navigation.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import {
  headings,
  isBrokenRepositoryLink,
  linksOf,
  repositoryAddress,
} from './lib/markdown.mjs';
import {
  publishedPackages,
  readManifest,
  readRepositoryFile,
} from './lib/packages.mjs';
import { linkProblems } from './lib/tarball.mjs';
import { root } from './lib/toolchain.mjs';

const documents = globSync(
  ['*.md', 'docs/**/*.md', 'examples/**/*.md', '{packages,plugins}/*/*.md'],
  { cwd: root },
).filter(path => !path.endsWith('.api.md'));

const repository = repositoryAddress(readManifest(root));
const read = path => readFileSync(join(root, path), 'utf8');

for (const path of documents) {
  test(`links of ${path}`, () => {
    for (const link of linksOf(read(path))) {
      if (/^[a-z]+:/.test(link)) {
        // Other addresses of the repository, such as its releases, are not files.
        if (/\/(blob|tree)\/main\//.test(link)) {
          assert.ok(
            !isBrokenRepositoryLink(link, repository, readRepositoryFile),
            `${link} is not in the repository`,
          );
        }
        continue;
      }
      const [file, heading] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      assert.ok(existsSync(join(root, target)), `${link} does not exist`);
      // TechDocs has only the pages of `docs`.
      assert.ok(
        !path.startsWith('docs/') || target.startsWith('docs/'),
        `${link} leaves docs: use the address on GitHub`,
      );
      if (heading && statSync(join(root, target)).isFile()) {
        assert.ok(
          headings(read(target)).has(heading),
          `${link} is not a heading`,
        );
      }
    }
  });
}

for (const directory of publishedPackages(root)) {
  const manifest = readManifest(directory);
  test(`links of the README of ${manifest.name} work outside the repository`, () => {
    const readme = readFileSync(join(directory, 'README.md'), 'utf8');
    assert.deepEqual(
      linkProblems(manifest, readme, { readRepositoryFile }),
      [],
    );
  });
}

test('every path in CONTRIBUTING.md exists', () => {
  const text = read('CONTRIBUTING.md');
  const paths = [
    ...text.matchAll(/`((?:packages|plugins|e2e|examples|docs)\/[^`\s]+)`/g),
  ].map(([, path]) => path);
  assert.ok(paths.length > 20);
  for (const path of paths) {
    assert.ok(
      globSync(path, { cwd: root }).length > 0,
      `${path} does not exist`,
    );
  }
});

test('mkdocs.yml lists every page once', () => {
  const listed = parse(read('mkdocs.yml')).nav.flatMap(Object.values);
  assert.deepEqual(
    listed.toSorted(),
    globSync('**/*.md', { cwd: join(root, 'docs') }).toSorted(),
  );
});
