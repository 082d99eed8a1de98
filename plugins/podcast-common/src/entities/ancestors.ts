import { Entity } from '@backstage/catalog-model';
import {
  parseEntityRef,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { TopicInheritance } from './types';

/** An entity whose topics are inherited, with their weight. */
export type WeightedAncestor = { entity: Entity; weight: number };

/**
 * Lists the systems and domains that an entity is directly part of and can inherit topics from. Request them from the
 * catalog, and then their ancestors as well: a component is part of a domain through its system.
 *
 * @public
 */
export function getTopicAncestorRefs(
  entity: Entity,
  inherit: TopicInheritance,
): string[] {
  return listParentRefs(entity).filter(
    ref =>
      inherit.domain > 0 || (ref.startsWith('system:') && inherit.system > 0),
  );
}

/**
 * Finds the known systems and domains that an entity is part of, nearest first. The domain of a system is found even if the
 * system has no weight.
 */
export function weighAncestors(
  entity: Entity,
  known: Iterable<Entity>,
  inherit: TopicInheritance,
): WeightedAncestor[] {
  const byRef = new Map(
    [...known].map(ancestor => [stringifyEntityRef(ancestor), ancestor]),
  );
  const found = new Map<string, WeightedAncestor>();
  let generation = [entity];
  // A component is part of a system, which is part of a domain, which can be part of another domain.
  for (let depth = 0; depth < 3; depth++) {
    const parents = generation.flatMap(listParentRefs).filter(ref => {
      return byRef.has(ref) && !found.has(ref);
    });
    for (const ref of parents) {
      found.set(ref, {
        entity: byRef.get(ref)!,
        weight: getWeight(ref, inherit),
      });
    }
    generation = parents.map(ref => byRef.get(ref)!);
  }
  return [...found.values()].filter(({ weight }) => weight > 0);
}

/** From its relations, or from its spec if the entity comes from a file and not from the catalog. */
function listParentRefs(entity: Entity): string[] {
  const related = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_PART_OF)
    .map(({ targetRef }) => targetRef);
  const { system, domain, subdomainOf } = (entity.spec ?? {}) as Record<
    string,
    unknown
  >;
  const declared = [
    { ref: system, defaultKind: 'system' },
    { ref: domain, defaultKind: 'domain' },
    { ref: subdomainOf, defaultKind: 'domain' },
  ].flatMap(({ ref, defaultKind }) =>
    typeof ref === 'string' ? [{ ref, defaultKind }] : [],
  );
  const refs = [
    ...related.map(ref => ({ ref, defaultKind: undefined })),
    ...declared,
  ].flatMap(({ ref, defaultKind }) => {
    try {
      return stringifyEntityRef(
        parseEntityRef(ref, {
          defaultKind,
          defaultNamespace: entity.metadata.namespace,
        }),
      );
    } catch {
      // The catalog reports invalid refs.
      return [];
    }
  });
  return [...new Set(refs)].filter(ref => /^(system|domain):/.test(ref));
}

function getWeight(ref: string, inherit: TopicInheritance): number {
  return ref.startsWith('system:') ? inherit.system : inherit.domain;
}
