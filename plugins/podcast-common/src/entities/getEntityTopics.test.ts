import { Entity } from '@backstage/catalog-model';
import { defaultTopics } from '../topics/defaults';
import { getTopicAncestorRefs } from './ancestors';
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
  it('prefers the annotation', () => {
    expect(
      named({
        name: 'backstage',
        tags: ['kubernetes'],
        annotations: { 'podcast/topics': ' security, Mobile ,security' },
      }),
    ).toEqual(['security by annotation', 'mobile by annotation']);
  });

  it('returns the unknown ids of the annotation', () => {
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

  it('returns no topics if the annotation opts out, but keeps pinned episodes', () => {
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

  it('ignores an empty annotation', () => {
    expect(
      named({ name: 'backstage', annotations: { 'podcast/topics': ' ' } }),
    ).toEqual(['backstage by name']);
  });

  it('prefers tags to refs, and refs to name and title', () => {
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
  ])('finds topics in name and title of %j', (metadata, expected) => {
    expect(named(metadata)).toEqual(expected);
  });

  describe('with inheritance', () => {
    const inherit = { system: 0.5, domain: 0.25 };
    const ancestors = [
      {
        ...entity({ name: 'cohort', tags: ['a11y'] }, 'System'),
        relations: [
          { type: 'partOf', targetRef: 'domain:default/experimentation' },
        ],
      },
      entity({ name: 'experimentation' }, 'Domain'),
      entity({ name: 'security' }, 'System'),
    ];
    const partOfCohort = [
      { type: 'partOf', targetRef: 'system:default/cohort' },
    ];
    const inherited = (
      metadata: Partial<Entity['metadata']>,
      weights = inherit,
    ) =>
      getEntityTopics(
        { ...entity(metadata), relations: partOfCohort },
        defaultTopics,
        { inherit: weights, ancestors },
      ).topics.map(({ topic, reason, weight, inheritedFrom }) =>
        [topic.id, reason, weight, inheritedFrom].join(' '),
      );

    it('adds the topics of system and domain with less weight', () => {
      expect(inherited({ tags: ['kubernetes'] })).toEqual([
        'kubernetes tag 1 ',
        'accessibility tag 0.5 system:default/cohort',
        'experimentation name 0.25 domain:default/experimentation',
      ]);
    });

    it('keeps the weight of own topics', () => {
      expect(inherited({ name: 'experimentation' })).toEqual([
        'experimentation name 1 ',
        'accessibility tag 0.5 system:default/cohort',
      ]);
    });

    it('inherits only from the domain if the system has no weight', () => {
      expect(inherited({}, { system: 0, domain: 0.4 })).toEqual([
        'experimentation name 0.4 domain:default/experimentation',
      ]);
    });

    it('inherits nothing with an annotation or without configuration', () => {
      const annotated = { annotations: { 'podcast/topics': 'mobile' } };
      expect(inherited(annotated)).toEqual(['mobile annotation 1 ']);
      expect(inherited({ annotations: { 'podcast/topics': 'none' } })).toEqual(
        [],
      );
      expect(inherited({}, { system: 0, domain: 0 })).toEqual([]);
      expect(
        getEntityTopics(
          { ...entity({}), relations: partOfCohort },
          defaultTopics,
          { ancestors },
        ).topics,
      ).toEqual([]);
    });

    it('does not inherit pinned episodes, unknown ids, or anything from entities that opt out', () => {
      const system = (annotations: Record<string, string>) =>
        getEntityTopics(
          { ...entity({}), relations: partOfCohort },
          defaultTopics,
          {
            inherit,
            ancestors: [entity({ name: 'cohort', annotations }, 'System')],
          },
        );
      expect(
        system({
          'podcast/topics': 'flete, mobile',
          'podcast/episodes': 'a1',
        }),
      ).toMatchObject({
        topics: [{ topic: { id: 'mobile' }, weight: 0.5 }],
        pinnedEpisodeIds: [],
        unknownTopicIds: [],
      });
      expect(system({ 'podcast/topics': 'none' }).topics).toEqual([]);
    });

    it('uses the spec of entities that do not come from the catalog', () => {
      const component = {
        ...entity({ namespace: 'music' }),
        spec: { system: 'player', domain: 'default/phones' },
      };
      expect(getTopicAncestorRefs(component, inherit)).toEqual([
        'system:music/player',
        'domain:default/phones',
      ]);
      // The domain of a component is only known from its system.
      const asked = (system: number, domain: number) =>
        getTopicAncestorRefs(component, { system, domain }).join();
      expect(asked(0, 1)).toBe('system:music/player,domain:default/phones');
      expect(asked(1, 0)).toBe('system:music/player');
      expect(asked(0, 0)).toBe('');
    });
  });
});
