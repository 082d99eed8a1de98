// CI runs scripts that run anywhere. These tests check that workflows only call scripts, and that the scripts exist.
import assert from 'node:assert/strict';
import { accessSync, constants, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import {
  NODE_TO_BRING,
  root,
  SUPPORTED_NODE_MAJORS,
} from './lib/toolchain.mjs';

const read = path => readFileSync(root + path, 'utf8');
const { scripts } = JSON.parse(read('package.json'));

for (const path of globSync('.github/workflows/*.yml', { cwd: root })) {
  const { jobs, permissions } = parse(read(path));

  test(`${path} can only read, unless a job needs more`, () => {
    assert.deepEqual(permissions, { contents: 'read' });
  });

  for (const [name, job] of Object.entries(jobs)) {
    test(`${name} of ${path} has a time limit and calls scripts that exist`, () => {
      assert.ok(job['timeout-minutes'] <= 60);
      for (const { run } of job.steps.filter(step => step.run)) {
        const [program, ...args] = run.split(' ');
        if (program === 'npm') {
          assert.equal(args[0], 'run');
          const [, file] = /^node (scripts\/\S+\.mjs)/.exec(scripts[args[1]]);
          accessSync(root + file);
        } else if (program !== 'gh') {
          accessSync(root + program, constants.X_OK);
        }
      }
    });
  }
}

test('forms for issues have unique fields', () => {
  for (const path of globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root })) {
    const { body, name, description } = parse(read(path));
    if (path.endsWith('config.yml')) continue;
    assert.ok(name && description, path);
    const ids = body.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length, path);
  }
});

test('CI runs on the Node versions that Backstage supports', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml'));
  assert.deepEqual(jobs.checks.strategy.matrix.node, SUPPORTED_NODE_MAJORS);
  assert.equal(`node@${read('.nvmrc').trim()}`, NODE_TO_BRING);
});
