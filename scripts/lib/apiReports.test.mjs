import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { entryPoints, reportEntryPoints } from './apiReports.mjs';
import { root as repository } from './toolchain.mjs';

/** A repository with two packages, one of which uses the other. It is where the tools of this one are found. */
function fixture(context) {
  const cache = join(repository, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'api-reports-test-'));
  context.after(() => rmSync(root, { recursive: true }));
  const write = (path, text) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const add = (name, exports) =>
    write(`plugins/${name}/package.json`, JSON.stringify({ name, exports }));
  add('one', { '.': './src/index.ts', './package.json': './package.json' });
  add('two', { '.': './src/index.ts', './old': './src/old.ts' });
  write('dist-types/plugins/one/src/index.d.ts', 'export type One = 1;\n');
  write(
    'dist-types/plugins/two/src/index.d.ts',
    "import { One } from 'one';\nexport declare function two(one: One): void;\n",
  );
  write('dist-types/plugins/two/src/old.d.ts', 'export type Old = 0;\n');
  const directories = ['one', 'two'].map(name => join(root, 'plugins', name));
  return { root, directories, write };
}

test('has a report for each path that can be imported', context => {
  const { root, directories } = fixture(context);
  assert.deepEqual(
    directories
      .flatMap(directory => entryPoints(root, directory))
      .map(({ name, report }) => [name, report]),
    [
      ['one', 'report.api.md'],
      ['two', 'report.api.md'],
      ['two/old', 'report-old.api.md'],
    ],
  );
});

test('writes reports, and finds those that are not true any more', context => {
  const { root, directories, write } = fixture(context);
  assert.equal(reportEntryPoints(root, directories, true).length, 3);
  assert.deepEqual(reportEntryPoints(root, directories, false), []);
  assert.deepEqual(reportEntryPoints(root, directories, true), []);

  const text = readFileSync(join(directories[1], 'report.api.md'), 'utf8');
  assert.match(text, /import \{ One \} from 'one';/);
  assert.match(text, /export function two\(one: One\): void;/);

  write('dist-types/plugins/one/src/index.d.ts', 'export type One = 2;\n');
  assert.deepEqual(reportEntryPoints(root, directories, true), [
    'plugins/one/report.api.md is not what one exports',
  ]);
});

test('says what to do when there are no declarations', context => {
  const { root, directories } = fixture(context);
  rmSync(join(root, 'dist-types/plugins/two'), { recursive: true });
  assert.deepEqual(reportEntryPoints(root, directories, true), [
    'two has no declarations: run yarn tsc',
    'two/old has no declarations: run yarn tsc',
  ]);
});
