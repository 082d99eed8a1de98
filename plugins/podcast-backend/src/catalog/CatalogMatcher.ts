import {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  CatalogMatches,
  LinkablePerson,
  linkUsers,
  linkUsersFields,
  Topic,
  toUserConditions,
  UserLinking,
} from '@nerdout/backstage-plugin-podcast-common';
import { EntityIndex, IndexedEntity } from './EntityIndex';

/** The most entities that are returned. */
const MAX_ENTITIES = 500;

/** The most people that are looked up at once. */
const MAX_PEOPLE = 100;

/** What links to entities show. */
const shownFields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'spec.type',
  'spec.profile.displayName',
];

/** Finds what the catalog has about episodes and topics, as far as the caller may see it. */
export class CatalogMatcher {
  constructor(
    private readonly options: {
      catalog: Pick<CatalogService, 'getEntitiesByRefs' | 'queryEntities'>;
      index: EntityIndex;
      topics: Topic[];
      linking: UserLinking;
      logger: LoggerService;
    },
  ) {}

  /**
   * Returns entities that have some of the topics or pin the episode, best match first, and the users among the people.
   * Empty if the catalog fails, because no page depends on it.
   *
   * @param wanted - `relevance` has the topics by id, and how much each one counts
   */
  async find(
    wanted: {
      relevance: ReadonlyMap<string, number>;
      episodeId?: string;
      people: LinkablePerson[];
    },
    credentials: BackstageCredentials,
  ): Promise<CatalogMatches> {
    const orNothing = async <T>(answer: Promise<T[]>): Promise<T[]> => {
      try {
        return await answer;
      } catch (error) {
        this.options.logger.warn(`The catalog could not be queried: ${error}`);
        return [];
      }
    };
    const [entities, users] = await Promise.all([
      orNothing(this.#findEntities(wanted, credentials)),
      orNothing(this.#findUsers(wanted.people, credentials)),
    ]);
    return { entities, users };
  }

  async #findEntities(
    wanted: { relevance: ReadonlyMap<string, number>; episodeId?: string },
    credentials: BackstageCredentials,
  ): Promise<CatalogMatches['entities']> {
    const { relevance, episodeId } = wanted;
    const isPinned = ({ pinnedEpisodeIds }: IndexedEntity) =>
      episodeId !== undefined && pinnedEpisodeIds.includes(episodeId);
    const weigh = ({ topicIds }: IndexedEntity) =>
      topicIds.reduce((sum, id) => sum + (relevance.get(id) ?? 0), 0);
    const matches = (
      await this.options.index.find(
        entity =>
          isPinned(entity) || entity.topicIds.some(id => relevance.has(id)),
      )
    )
      .map(match => ({ match, pinned: isPinned(match), weight: weigh(match) }))
      .sort(
        (a, b) =>
          Number(b.pinned) - Number(a.pinned) ||
          b.weight - a.weight ||
          a.match.ref.localeCompare(b.match.ref),
      )
      .slice(0, MAX_ENTITIES);

    // With the rights of the caller, so that nobody learns of entities that they may not see.
    const entities = await this.#getByRefs(
      matches.map(({ match }) => match.ref),
      ['spec.owner'],
      credentials,
    );
    const seen = matches.flatMap(({ match, pinned }) => {
      const entity = entities.get(match.ref);
      return entity
        ? [{ match, pinned, entity, ownerRef: toOwnerRef(entity) }]
        : [];
    });
    const owners = await this.#getByRefs(
      [...new Set(seen.flatMap(({ ownerRef }) => ownerRef ?? []))],
      [],
      credentials,
    );
    return seen.map(({ match, pinned, entity, ownerRef }) => ({
      entity: toShown(entity),
      topics: this.options.topics
        .filter(({ id }) => match.topicIds.includes(id) && relevance.has(id))
        .map(({ id, title }) => ({ id, title })),
      pinned,
      owner: ownerRef ? owners.get(ownerRef) : undefined,
    }));
  }

  async #findUsers(
    people: LinkablePerson[],
    credentials: BackstageCredentials,
  ): Promise<CatalogMatches['users']> {
    const { catalog, linking } = this.options;
    const some = people.slice(0, MAX_PEOPLE);
    const conditions = toUserConditions(some, linking);
    if (conditions.length === 0) {
      return [];
    }
    const { items } = await catalog.queryEntities(
      {
        query: { $all: [{ kind: 'User' }, { $any: conditions }] },
        fields: [...new Set([...shownFields, ...linkUsersFields])],
        totalItems: 'exclude',
        // Enough to notice names and addresses that are not unique.
        limit: MAX_PEOPLE * 4,
      },
      { credentials },
    );
    const findUser = linkUsers(items, linking);
    return some.flatMap(person => {
      const entity = findUser(person);
      return entity ? [{ name: person.name, entity: toShown(entity) }] : [];
    });
  }

  async #getByRefs(
    entityRefs: string[],
    moreFields: string[],
    credentials: BackstageCredentials,
  ): Promise<Map<string, Entity>> {
    if (entityRefs.length === 0) {
      return new Map();
    }
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs, fields: [...shownFields, ...moreFields] },
      { credentials },
    );
    return new Map(
      items.flatMap(entity =>
        entity ? [[stringifyEntityRef(entity), entity]] : [],
      ),
    );
  }
}

/** Without the e-mail address and the ref of the owner. */
function toShown({ apiVersion, kind, metadata, spec }: Entity): CatalogEntity {
  const { name, namespace, title, description } = metadata;
  const { type, profile } = (spec ?? {}) as NonNullable<CatalogEntity['spec']>;
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, title, description },
    spec: { type, profile: profile && { displayName: profile.displayName } },
  };
}

type CatalogEntity = CatalogMatches['entities'][number]['entity'];

function toOwnerRef(entity: Entity): string | undefined {
  const owner = entity.spec?.owner;
  if (typeof owner !== 'string') return undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(owner, {
        defaultKind: 'group',
        defaultNamespace: entity.metadata.namespace,
      }),
    );
  } catch {
    return undefined;
  }
}
