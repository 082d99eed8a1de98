import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exceptions, unexplained } from './tarballExceptions.mjs';

test('leaves what has no exception, and exceptions that nothing needs', () => {
  const feature = {
    tool: 'publint',
    code: 'EXPORTS_VALUE_INVALID',
    path: 'exports...backstage',
  };
  const file = { ...feature, path: 'exports...default' };
  const { left, idle } = unexplained([feature, file]);
  assert.deepEqual(left, [file]);
  assert.equal(idle.length, exceptions.length - 1);
});
