import type { Entity } from '@backstage/catalog-model';
import { defaultTopics } from '../defaults';
import { getEntityTopics } from './getEntityTopics';

function entity(metadata: Partial<Entity['metadata']>, kind = 'Component') {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'thing', ...metadata },
  };
}

const named = (metadata: Partial<Entity['metadata']>, kind?: string) =>
  getEntityTopics(entity(metadata, kind), defaultTopics).topics.map(
    ({ topic, reason }) => `${topic.id} by ${reason}`,
  );

describe('getEntityTopics', () => {
  it('takes the annotation before anything else', () => {
    expect(
      named({
        name: 'backstage',
        tags: ['kubernetes'],
        annotations: { 'podcast/topics': ' security, Mobile ,security' },
      }),
    ).toEqual(['security by annotation', 'mobile by annotation']);
  });

  it('says which ids of the annotation it does not know', () => {
    const result = getEntityTopics(
      entity({
        name: 'backstage',
        annotations: { 'podcast/topics': 'securty, mobile' },
      }),
      defaultTopics,
    );
    expect(result.unknownTopicIds).toEqual(['securty']);
    expect(result.topics.map(({ topic }) => topic.id)).toEqual(['mobile']);
  });

  it('has no topics where the annotation opts out, but keeps the pins', () => {
    expect(
      getEntityTopics(
        entity({
          name: 'backstage',
          annotations: {
            'podcast/topics': 'none',
            'podcast/episodes': 'a1, b2,,a1',
          },
        }),
        defaultTopics,
      ),
    ).toEqual({
      topics: [],
      pinnedEpisodeIds: ['a1', 'b2'],
      unknownTopicIds: [],
      optedOut: true,
    });
  });

  it('reads past an empty annotation', () => {
    expect(
      named({ name: 'backstage', annotations: { 'podcast/topics': ' ' } }),
    ).toEqual(['backstage by name']);
  });

  it('takes tags before refs, refs before name and title', () => {
    const topics = defaultTopics.map(topic => ({
      ...topic,
      entityRefs: topic.id === 'hardware' ? ['system:default/Backstage'] : [],
    }));
    const reasons = (metadata: Partial<Entity['metadata']>) =>
      getEntityTopics(entity(metadata, 'System'), topics).topics.map(
        ({ topic, reason }) => `${topic.id} by ${reason}`,
      );
    expect(reasons({ name: 'backstage', tags: ['java', 'a11y'] })).toEqual([
      'accessibility by tag',
    ]);
    expect(reasons({ name: 'backstage', tags: ['java'] })).toEqual([
      'hardware by ref',
    ]);
    expect(reasons({ name: 'backstage-plugins' })).toEqual([
      'backstage by name',
    ]);
  });

  it.each([
    [{ name: 'fleet-management' }, ['fleet-management by name']],
    [{ name: 'fleet_management.api' }, ['fleet-management by name']],
    [{ name: 'fleetManagement' }, ['fleet-management by name']],
    [{ name: 'ab-testing-ui' }, ['experimentation by name']],
    [{ name: 'xp', title: 'Experimentation' }, ['experimentation by title']],
    [
      { name: 'k8s-ingress', title: 'Kubernetes ingress' },
      ['kubernetes by name'],
    ],
    [{ name: 'experimentation-ui' }, ['experimentation by name']],
    [{ name: 'lyrics-squad' }, []],
    [{ name: 'mystage', title: 'Fleet of vans' }, []],
    [{ name: 'customer-portal', title: 'Customer portal' }, []],
    [{ name: 'playlist-service', title: 'Playlist' }, []],
  ])('reads name and title of %j', (metadata, expected) => {
    expect(named(metadata)).toEqual(expected);
  });
});
