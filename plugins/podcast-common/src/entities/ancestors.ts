import { Entity } from '@backstage/catalog-model';
import {
  parseEntityRef,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { TopicInheritance } from './types';

/** An entity that hands its topics down, and the weight that they have then. */
export type WeighedAncestor = { entity: Entity; weight: number };

/**
 * Refs of the systems and domains that an entity is directly part of, as far as topics come from there: what to ask the
 * catalog for. Ask for those of what it gives as well, since a component is part of a domain by its system.
 *
 * @public
 */
export function getTopicAncestorRefs(
  entity: Entity,
  inherit: TopicInheritance,
): string[] {
  return parentRefs(entity).filter(
    ref =>
      inherit.domain > 0 || (ref.startsWith('system:') && inherit.system > 0),
  );
}

/**
 * The known ones of the systems and domains that an entity is part of, the nearest first. The domain of a system is
 * found whatever the system's own weight is.
 */
export function weighAncestors(
  entity: Entity,
  known: Iterable<Entity>,
  inherit: TopicInheritance,
): WeighedAncestor[] {
  const byRef = new Map(
    [...known].map(ancestor => [stringifyEntityRef(ancestor), ancestor]),
  );
  const found = new Map<string, WeighedAncestor>();
  let generation = [entity];
  // A component is in a system, which is in a domain, which may be in a larger one.
  for (let depth = 0; depth < 3; depth++) {
    const parents = generation.flatMap(parentRefs).filter(ref => {
      return byRef.has(ref) && !found.has(ref);
    });
    for (const ref of parents) {
      found.set(ref, {
        entity: byRef.get(ref)!,
        weight: weightOf(ref, inherit),
      });
    }
    generation = parents.map(ref => byRef.get(ref)!);
  }
  return [...found.values()].filter(({ weight }) => weight > 0);
}

/** By its relations, or by its spec where it comes from a file and not from the catalog. */
function parentRefs(entity: Entity): string[] {
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
      // The catalog says itself what is wrong with a ref.
      return [];
    }
  });
  return [...new Set(refs)].filter(ref => /^(system|domain):/.test(ref));
}

function weightOf(ref: string, inherit: TopicInheritance): number {
  return ref.startsWith('system:') ? inherit.system : inherit.domain;
}
