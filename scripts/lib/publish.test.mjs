import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, publish } from './publish.mjs';

const one = (name, ...dependencies) => ({
  name,
  version: '1.0.0',
  file: `/release/${name}.tgz`,
  dependencies,
});
const packages = [one('app', 'ui', 'react'), one('ui', 'base'), one('base')];

/** A registry that has some packages, and what npm was asked to do. */
function registry(has, failing = {}) {
  const published = [];
  const npm = ([command, subject]) => {
    if (failing[command]) return { code: 1, output: failing[command] };
    if (command === 'publish') {
      published.push(subject);
      return { code: 0, output: '' };
    }
    return has.includes(subject)
      ? { code: 0, output: '1.0.0\n' }
      : { code: 1, output: 'npm error code E404' };
  };
  return { npm, published };
}

test('orders packages behind those that they need', () => {
  assert.deepEqual(
    inOrder(packages).map(({ name }) => name),
    ['base', 'ui', 'app'],
  );
});

test('publishes what is not there yet', () => {
  const { npm, published } = registry(['base@1.0.0']);
  publish(packages, npm, () => {});
  assert.deepEqual(published, ['/release/ui.tgz', '/release/app.tgz']);
});

test('takes a package for new whose other versions are there', () => {
  const published = [];
  publish(
    [one('base')],
    ([command, subject]) => {
      if (command === 'publish') published.push(subject);
      return { code: 0, output: '' };
    },
    () => {},
  );
  assert.deepEqual(published, ['/release/base.tgz']);
});

test('stops when the registry does not answer', () => {
  const { npm, published } = registry([], { view: 'ETIMEDOUT' });
  assert.throws(() => publish(packages, npm, () => {}), /ETIMEDOUT/);
  assert.deepEqual(published, []);
});

test('stops at the first package that cannot be published', () => {
  const { npm } = registry([], { publish: 'npm error code E403' });
  assert.throws(() => publish(packages, npm, () => {}), /base@1\.0\.0.*E403/);
});
