import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModulePodcast } from './module';

const component = (
  name: string,
  annotations: Record<string, string>,
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    annotations: {
      'backstage.io/managed-by-location': 'url:https://example.com/all.yaml',
      'backstage.io/managed-by-origin-location':
        'url:https://example.com/all.yaml',
      ...annotations,
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'crew' },
});

/** A module that provides entities to the catalog. */
const createProviderModule = (entities: Entity[]) =>
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addEntityProvider({
            getProviderName: () => 'test',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity })),
              }),
          });
        },
      });
    },
  });

async function startCatalog(entities: Entity[]) {
  const { server } = await startTestBackend({
    features: [
      catalogPlugin,
      catalogModulePodcast,
      createProviderModule(entities),
      mockServices.rootConfig.factory({
        data: {
          catalog: { processingInterval: { seconds: 1 } },
          podcast: {
            topics: {
              items: { baking: { title: 'Baking', phrases: ['rye'] } },
            },
          },
        },
      }),
    ],
  });
  const { port } = server.address() as { port: number };
  const get = async (path: string) =>
    (
      await fetch(`http://localhost:${port}/api/catalog${path}`, {
        headers: { authorization: mockCredentials.user.header() },
      })
    ).json();
  return { get };
}

async function waitForEntities(
  get: (path: string) => Promise<any>,
  count: number,
): Promise<AlphaEntity[]> {
  for (let attempt = 0; ; attempt++) {
    const entities = await get('/entities');
    if (entities.length >= count || attempt === 200) return entities;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

describe('catalogModulePodcast', () => {
  it('shows mistakes in annotations as catalog errors, and keeps the entities', async () => {
    const { get } = await startCatalog([
      component('valid', { 'podcast/topics': 'baking, mobile' }),
      component('mistyped', {
        'podcast/topics': 'bakng, mobile',
        'podcast/episodes': '/podcast/nerdout/episodes/a1',
      }),
      component('other', {}),
    ]);
    const entities = await waitForEntities(get, 3);
    const getErrors = (name: string) =>
      entities
        .find(({ metadata }) => metadata.name === name)!
        .status?.items?.map(({ type, level, error }) => [
          type,
          level,
          error?.message,
        ]);
    expect(getErrors('valid')).toBeUndefined();
    // The built-in kinds of the catalog still work.
    expect(
      entities.find(({ metadata }) => metadata.name === 'valid')!.relations,
    ).toEqual([{ type: 'ownedBy', targetRef: 'group:default/crew' }]);
    expect(getErrors('other')).toBeUndefined();
    expect(getErrors('mistyped')).toEqual([
      [
        'backstage.io/catalog-processing',
        'error',
        'Annotation podcast/topics: this portal has no topic "bakng", did you mean "baking"?',
      ],
      [
        'backstage.io/catalog-processing',
        'error',
        'Annotation podcast/episodes: "/podcast/nerdout/episodes/a1" is a URL; the id of the episode is "a1"',
      ],
    ]);
  }, 30_000);
});
