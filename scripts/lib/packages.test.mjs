import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolutionsOf } from './packages.mjs';

test('takes each package from its tarball', () => {
  const file = '/somewhere/.release/nerdout-podcast-feed-1.2.0.tgz';
  assert.deepEqual(
    resolutionsOf([{ name: '@nerdout/podcast-feed', version: '1.2.0', file }]),
    {
      resolutions: {
        '@nerdout/podcast-feed':
          'file:./podcast-packages/nerdout-podcast-feed-1.2.0.tgz',
      },
    },
  );
});
