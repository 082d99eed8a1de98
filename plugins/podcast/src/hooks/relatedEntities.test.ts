import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { Topic } from '@nerdout/backstage-plugin-podcast-common';
import { about } from '../__testUtils__/fixtures';
import { makeEntity } from '../__testUtils__/entities';
import { findRelatedEntities } from './relatedEntities';

const topic = (id: string, rules: Partial<Topic> = {}): Topic => ({
  id,
  title: id,
  description: '',
  phrases: [id],
  exclude: [],
  entityTags: [],
  entityRefs: [],
  ...rules,
});

const portalTopics = [
  topic('fleet', { phrases: ['fleet management'], entityTags: ['fleet'] }),
  topic('mobile', { entityRefs: ['component:default/app'] }),
  topic('data'),
];
const episode = {
  id: 'first',
  topics: [about('fleet', 0.9), about('mobile', 0.4)],
};

async function find(...entities: ReturnType<typeof makeEntity>[]) {
  const catalog = catalogApiMock({ entities });
  const found = await findRelatedEntities({ catalog, episode, portalTopics });
  return found.map(({ entity, topics, pinned }) => [
    entity.metadata.name,
    topics.map(({ id }) => id).join(),
    pinned,
  ]);
}

describe('findRelatedEntities', () => {
  it('finds entities by annotation, tag, ref, name and title', async () => {
    expect(
      await find(
        makeEntity('by-annotation', {
          annotations: { 'podcast/topics': 'fleet' },
        }),
        makeEntity('by-tag', { tags: ['fleet'] }),
        makeEntity('fleet-management-ui'),
        makeEntity('titled', { title: 'The Fleet Management' }),
        makeEntity('app'),
        makeEntity('unrelated', { tags: ['java'] }),
        makeEntity('fleet-of-ships'),
      ),
    ).toEqual([
      ['by-annotation', 'fleet', false],
      ['by-tag', 'fleet', false],
      ['fleet-management-ui', 'fleet', false],
      ['titled', 'fleet', false],
      ['app', 'mobile', false],
    ]);
  });

  it('lists entities that pin the episode first, and respects opt-outs', async () => {
    expect(
      await find(
        makeEntity('sharer', {
          annotations: { 'podcast/topics': 'fleet, mobile' },
        }),
        makeEntity('pinner', {
          annotations: { 'podcast/episodes': 'other, first' },
        }),
        makeEntity('fleet-management', {
          annotations: { 'podcast/topics': 'none' },
        }),
      ),
    ).toEqual([
      ['pinner', '', true],
      ['sharer', 'fleet,mobile', false],
    ]);
  });
});
