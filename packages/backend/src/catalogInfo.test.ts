import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { ApiEntity, Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { NotFoundError } from '@backstage/errors';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { parse } from 'yaml';

const root = resolve(__dirname, '../../..');
// As the catalog itself writes addresses on GitHub.
const repository =
  'https://github.com/nerdout/backstage-plugin-podcast/tree/main/';

/** Files of the repository as its host would give them. */
function read(url: string): Buffer {
  const file = join(root, url.replace(repository, ''));
  if (!url.startsWith(repository) || !existsSync(file)) {
    throw new NotFoundError(url);
  }
  return readFileSync(file);
}

async function readCatalog(paths: string[]) {
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            processingInterval: { seconds: 1 },
            rules: [{ allow: ['API', 'Component', 'Location'] }],
            locations: paths.map(path => ({
              type: 'url',
              target: `${repository}${path}`,
            })),
          },
        },
      }),
      mockServices.urlReader.mock({
        readUrl: async url => ({ buffer: async () => read(url) }),
        search: async url => ({
          etag: '',
          files: [{ url, content: async () => read(url) }],
        }),
      }).factory,
    ],
  });
  const { port } = server.address() as { port: number };
  const get = async (): Promise<AlphaEntity[]> => {
    const response = await fetch(
      `http://localhost:${port}/api/catalog/entities?filter=kind=api,kind=component`,
      { headers: { authorization: mockCredentials.user.header() } },
    );
    return response.json();
  };
  return { get };
}

it('gives a catalog the plugin and its API', async () => {
  const { get } = await readCatalog([
    'catalog-info.yaml',
    'plugins/podcast-backend/catalog-info.yaml',
  ]);
  let entities: AlphaEntity[] = [];
  for (let attempt = 0; entities.length < 3 && attempt < 200; attempt++) {
    await new Promise(resolveLater => setTimeout(resolveLater, 50));
    entities = await get();
  }
  expect(
    entities.map(({ kind, metadata, status }) => [
      kind,
      metadata.name,
      status?.items ?? [],
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['Component', 'backstage-plugin-podcast', []],
      ['Component', 'backstage-plugin-podcast-backend', []],
      ['API', 'podcast', []],
    ]),
  );
  const api = entities.find((entity: Entity) => entity.kind === 'API');
  const { definition } = (api as ApiEntity).spec;
  expect(Object.keys(parse(definition).paths)).toContain('/shows/{showId}');
}, 60_000);
