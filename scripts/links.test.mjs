// Links between the documents of the repository lead somewhere, and every page of the documentation can be found.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { headings, linksOf } from './lib/markdown.mjs';
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

const read = path => readFileSync(join(root, path), 'utf8');

for (const path of documents) {
  test(`links of ${path}`, () => {
    for (const link of linksOf(read(path))) {
      if (/^[a-z]+:/.test(link)) continue;
      const [file, heading] = link.split('#');
      const target = file ? join(dirname(path), file) : path;
      assert.ok(existsSync(join(root, target)), `${link} is not there`);
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
  test(`links of the README of ${manifest.name} work outside of the repository`, () => {
    const readme = readFileSync(join(directory, 'README.md'), 'utf8');
    assert.deepEqual(
      linkProblems(manifest, readme, { readRepositoryFile }),
      [],
    );
  });
}

test('mkdocs.yml lists every page once', () => {
  const listed = parse(read('mkdocs.yml')).nav.flatMap(Object.values);
  assert.deepEqual(
    listed.toSorted(),
    globSync('**/*.md', { cwd: join(root, 'docs') }).toSorted(),
  );
});
