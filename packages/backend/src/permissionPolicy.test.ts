import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { podcastPermissions } from '@nerdout/backstage-plugin-podcast-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import portalPolicy from './permissionPolicy';

const root = resolve(__dirname, '../../..');

const otherPermission = {
  type: 'basic',
  name: 'another.plugin',
  attributes: {},
};

/** Names of the permissions that the policy grants to a user. */
async function getAllowed(ownershipEntityRefs: string[]) {
  const { server } = await startTestBackend({
    features: [
      permissionPlugin,
      portalPolicy,
      mockServices.userInfo.mock({
        getUserInfo: async () => ({
          userEntityRef: 'user:default/someone',
          ownershipEntityRefs,
        }),
      }).factory,
      mockServices.rootConfig.factory({
        data: { permission: { enabled: true } },
      }),
    ],
  });
  const permissions = [...podcastPermissions, otherPermission];
  const response = await fetch(
    `http://localhost:${server.port()}/api/permission/authorize`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: mockCredentials.user.header(),
      },
      body: JSON.stringify({
        items: permissions.map(permission => ({
          id: permission.name,
          permission,
        })),
      }),
    },
  );
  const { items } = await response.json();
  return items
    .filter((item: { result: string }) => item.result === 'ALLOW')
    .map((item: { id: string }) => item.id);
}

describe('the permission policy in the documentation', () => {
  it('lets everyone see the podcast', async () => {
    expect(await getAllowed(['user:default/someone'])).toEqual([
      'podcast.show.read',
      'another.plugin',
    ]);
  });

  it('hides only the podcast from contractors', async () => {
    expect(await getAllowed(['group:default/contractors'])).toEqual([
      'another.plugin',
    ]);
  });

  it('lets editors refresh feeds and correct topics', async () => {
    expect(await getAllowed(['group:default/podcast-editors'])).toEqual([
      'podcast.show.read',
      'podcast.show.refresh',
      'podcast.topic.update',
      'another.plugin',
    ]);
  });

  it('matches the code in docs/install.md', () => {
    const file = 'packages/backend/src/permissionPolicy.ts';
    const documentation = readFileSync(
      resolve(root, 'docs/install.md'),
      'utf8',
    );
    const shown = documentation.match(
      /```ts\n\/\/ packages\/backend\/src\/permissionPolicy\.ts\n([^]*?)```/,
    )?.[1];
    expect(shown).toBe(readFileSync(resolve(root, file), 'utf8'));
  });

  it('has a table of all permissions in docs/install.md', () => {
    const documentation = readFileSync(
      resolve(root, 'docs/install.md'),
      'utf8',
    );
    const rows = [
      ...documentation.matchAll(/^\| `(podcast\.[a-z.]+)` +\| (\w+) /gm),
    ];
    expect(rows.map(([, name, action]) => [name, action])).toEqual(
      podcastPermissions.map(({ name, attributes }) => [
        name,
        attributes.action,
      ]),
    );
  });
});
