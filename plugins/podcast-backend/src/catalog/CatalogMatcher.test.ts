import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { readTopics } from '@nerdout/backstage-plugin-podcast-common';
import { CatalogMatcher } from './CatalogMatcher';
import { EntityIndex } from './EntityIndex';

const topics = readTopics(new ConfigReader({}));

const makeEntity = (
  name: string,
  more: Partial<Entity['metadata']> = {},
  spec: Entity['spec'] = {},
  kind = 'Component',
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', ...more },
  spec,
});
const about = (topic: string) => ({ annotations: { 'podcast/topics': topic } });

const entities = [
  makeEntity('flags', about('experimentation'), { owner: 'insights' }),
  makeEntity('both', about('experimentation, mobile')),
  makeEntity('pinning', { annotations: { 'podcast/episodes': 'e1' } }),
  makeEntity('secret', about('experimentation'), { owner: 'insights' }),
  makeEntity('other', about('security')),
  makeEntity('insights', { title: 'Insights' }, {}, 'Group'),
  makeEntity(
    'ada',
    {},
    { profile: { displayName: 'Ada', email: 'ada@example.com' } },
    'User',
  ),
];

/** A catalog in which the plugin sees everything, and users everything but secrets. */
function setup(options: { fails?: boolean } = {}) {
  let now = 0;
  let pageMs = 10;
  const asked: string[] = [];
  const isVisible = (entity?: Entity) => entity?.metadata.name !== 'secret';
  const catalog = {
    async *streamEntities() {
      asked.push('all');
      now += pageMs;
      if (options.fails) throw new Error('down');
      yield entities;
    },
    async getEntitiesByRefs({ entityRefs }: any, { credentials }: any) {
      asked.push(`refs as ${credentials.principal.type}`);
      return {
        items: entityRefs.map((ref: string) =>
          entities.find(
            entity =>
              ref.endsWith(`/${entity.metadata.name}`) && isVisible(entity),
          ),
        ),
      };
    },
    async queryEntities(_request: any, { credentials }: any) {
      asked.push(`users as ${credentials.principal.type}`);
      return {
        items: entities.filter(({ kind }) => kind === 'User'),
        totalItems: 1,
        pageInfo: {},
      };
    },
  };
  const logger = mockServices.logger.mock();
  const index = new EntityIndex({
    catalog: catalog as any,
    auth: mockServices.auth(),
    topics,
    logger,
    now: () => now,
  });
  const matcher = new CatalogMatcher({
    catalog: catalog as any,
    index,
    topics,
    linking: { byName: true, byEmail: true },
    logger,
  });
  const find = (people: { name: string; emails?: string[] }[] = []) =>
    matcher.find(
      {
        relevance: new Map([
          ['experimentation', 0.9],
          ['mobile', 0.4],
        ]),
        episodeId: 'e1',
        people,
      },
      mockCredentials.user(),
    );
  const pass = (ms: number) => {
    now += ms;
  };
  const slowDown = () => {
    pageMs = 2_000;
  };
  return { find, asked, pass, slowDown, options };
}

const names = (found: { entities: { entity: { metadata: any } }[] }) =>
  found.entities.map(({ entity }) => entity.metadata.name);

describe('CatalogMatcher', () => {
  it('finds what pins the episode, then what shares most with it', async () => {
    const found = await setup().find();
    expect(names(found)).toEqual(['pinning', 'both', 'flags']);
    expect(found.entities[0]).toMatchObject({ pinned: true, topics: [] });
    expect(found.entities[1].topics.map(({ id }) => id).sort()).toEqual([
      'experimentation',
      'mobile',
    ]);
    expect(found.entities[2].owner?.metadata.title).toBe('Insights');
  });

  it('returns only what the caller may see, with one question to the catalog', async () => {
    const { find, asked } = setup();
    const text = JSON.stringify(await find());
    expect(text).not.toContain('secret');
    expect(asked).toEqual(['all', 'refs as user', 'refs as user']);
  });

  it('links people to users without sending their e-mail addresses', async () => {
    const { find } = setup();
    const { users } = await find([
      { name: 'Countess', emails: ['ada@example.com'] },
      { name: 'Bob' },
    ]);
    expect(
      users.map(({ name, entity }) => [name, entity.metadata.name]),
    ).toEqual([['Countess', 'ada']]);
    expect(JSON.stringify(users)).not.toContain('@');
  });

  it('reads the catalog again after some seconds, and a large one more rarely', async () => {
    const { find, asked, pass, slowDown } = setup();
    const reads = () => asked.filter(each => each === 'all').length;
    await Promise.all([find(), find()]);
    pass(4_000);
    await find();
    expect(reads()).toBe(1);
    slowDown();
    pass(2_000);
    await find();
    expect(reads()).toBe(2);
    pass(30_000);
    await find();
    expect(reads()).toBe(2);
    pass(20_000);
    await find();
    expect(reads()).toBe(3);
  });

  it('finds nothing without a catalog, and keeps what it knows when one fails', async () => {
    const first = setup({ fails: true });
    expect(await first.find()).toEqual({ entities: [], users: [] });
    const second = setup();
    await second.find();
    second.options.fails = true;
    second.pass(10_000);
    expect(names(await second.find())).toHaveLength(3);
  });
});
