import { createHash } from 'node:crypto';
import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  getCompoundEntityRef,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  parseEntityRef,
  resourceEntityV1alpha1Validator,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  defaultTopics,
  getEntityTopics,
  tagEpisodes,
} from '@nerdout/backstage-plugin-podcast-common';
import { parseFeed } from '@nerdout/podcast-feed';
import { entities, feedXml, items, location } from './__testUtils__/sample';

describe('the sample catalog', () => {
  const refs = new Set(entities.map(stringifyEntityRef));
  const validators = [
    apiEntityV1alpha1Validator,
    componentEntityV1alpha1Validator,
    domainEntityV1alpha1Validator,
    groupEntityV1alpha1Validator,
    locationEntityV1alpha1Validator,
    resourceEntityV1alpha1Validator,
    systemEntityV1alpha1Validator,
    userEntityV1alpha1Validator,
  ];

  it('holds valid entities, each once', async () => {
    for (const entity of [location, ...entities]) {
      const checks = await Promise.all(validators.map(v => v.check(entity)));
      expect([entity.metadata.name, checks.some(Boolean)]).toEqual([
        entity.metadata.name,
        true,
      ]);
    }
    expect(refs.size).toBe(entities.length);
  });

  // Fields that name other entities, with the kind that is meant where a reference has none.
  const relations: Record<string, string | undefined> = {
    owner: 'group',
    parent: 'group',
    children: 'group',
    memberOf: 'group',
    domain: 'domain',
    system: 'system',
    providesApis: 'api',
    consumesApis: 'api',
    dependsOn: undefined,
  };

  it('relates entities only to others that are there', () => {
    const dangling = entities.flatMap(entity =>
      Object.entries(relations).flatMap(([field, defaultKind]) =>
        [entity.spec?.[field] ?? []]
          .flat()
          .map(ref =>
            stringifyEntityRef(
              parseEntityRef(String(ref), {
                defaultKind,
                defaultNamespace: getCompoundEntityRef(entity).namespace,
              }),
            ),
          )
          .filter(ref => !refs.has(ref))
          .map(ref => `${stringifyEntityRef(entity)} ${field} ${ref}`),
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('pins an episode that the sample feed has', () => {
    const pinned = entities.flatMap(
      entity => getEntityTopics(entity, defaultTopics).pinnedEpisodeIds,
    );
    // The backend makes the id of an episode of the id of the show and the GUID.
    const idOf = (guid: string) =>
      createHash('sha256')
        .update(`nerdout\0${guid}`)
        .digest('hex')
        .slice(0, 20);
    const { guid } = items.find(item => item.title === '12: Fleet First');
    expect(pinned).toEqual([idOf(guid['#text'])]);
  });

  it('has what the guest who signs in and the first three topics need', () => {
    expect([...refs]).toEqual(
      expect.arrayContaining([
        'user:development/guest',
        'system:default/backstage',
        'system:default/fleet-management',
        'domain:default/experimentation',
      ]),
    );
  });
});

describe('the sample feed and catalog together', () => {
  const { episodes } = parseFeed(feedXml, { baseUrl: 'http://localhost/' });
  const topicsByTitle = tagEpisodes(
    episodes.map(({ title, keywords, people, notes = '' }) => ({
      ...{ id: title, title, keywords, people, notes },
      chapters: [],
    })),
    defaultTopics,
  );

  /** Titles of the episodes about a topic, the best first. */
  const about = (topicId: string) =>
    [...topicsByTitle]
      .flatMap(([title, topics]) =>
        topics
          .filter(topic => topic.topicId === topicId)
          .map(({ relevance }) => ({ title, relevance })),
      )
      .sort((a, b) => b.relevance - a.relevance)
      .map(({ title }) => title);

  it('has the right episodes for the three entities of the tour', () => {
    expect(about('fleet-management')).toEqual([
      '12: Fleet First',
      '22: Declarative Infra and Beyond',
    ]);
    expect(about('experimentation').sort()).toEqual([
      '20: The Rise and Fall of ABBA',
      '21: The Man Who Killed ABBA',
    ]);
    expect(about('backstage').sort()).toEqual([
      '01: What is Backstage?',
      '02: Open Issues',
      '03: Community Builders',
      '04: Backstage in the Wild',
      '16: Adopters on developer experience and golden paths',
      'Special: Join us for Wizards, Portals, and Spotify for Backstage',
    ]);
  });

  it.each(['fleet-management', 'experimentation', 'backstage'])(
    'puts entities in the catalog that are about %s',
    topicId => {
      const byTopic = entities.filter(entity =>
        getEntityTopics(entity, defaultTopics).topics.some(
          ({ topic }) => topic.id === topicId,
        ),
      );
      expect(byTopic.map(({ metadata }) => metadata.name)).toContain(topicId);
    },
  );
});
