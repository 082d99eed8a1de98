import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isAllowed, licenceProblems } from './licences.mjs';

test('reads expressions', () => {
  assert.ok(isAllowed('MIT'));
  assert.ok(isAllowed('(MPL-2.0 OR Apache-2.0)'));
  assert.ok(isAllowed('(MIT AND Zlib)'));
  assert.ok(!isAllowed('(MIT AND GPL-3.0-only)'));
  assert.ok(!isAllowed('AGPL-3.0-only'));
  assert.ok(!isAllowed('nothing'));
});

test('names the way to a package whose licence is not allowed', context => {
  const directory = mkdtempSync(join(tmpdir(), 'licences-'));
  context.after(() => rmSync(directory, { recursive: true }));
  const add = (place, manifest) => {
    mkdirSync(join(directory, place), { recursive: true });
    writeFileSync(
      join(directory, place, 'package.json'),
      JSON.stringify({ version: '1.0.0', ...manifest }),
    );
  };
  add('', { name: 'a', license: 'MIT', dependencies: { b: '1' } });
  add('node_modules/b', {
    name: 'b',
    license: 'ISC',
    dependencies: { c: '1' },
  });
  add('node_modules/c', { name: 'c', license: 'MIT' });
  // The one that `b` sees.
  add('node_modules/b/node_modules/c', { name: 'c', license: 'GPL-3.0' });

  assert.deepEqual(licenceProblems(directory), [
    'a > b > c@1.0.0 says GPL-3.0',
  ]);
});
