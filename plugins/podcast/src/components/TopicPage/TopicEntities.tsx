import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  CatalogEntity,
  CatalogMatches,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { AsideSection } from '../EpisodePage/AsideSection';
import { OwnedBy } from '../OwnedBy';
import { ShowMore } from '../ShowMore';
import { SubtleText } from '../SubtleText';

type RelatedEntity = CatalogMatches['entities'][number];

/** Domains first, then their parts. */
const kindOrder = ['domain', 'system', 'component', 'api', 'resource'];

function byKindAndName(a: RelatedEntity, b: RelatedEntity): number {
  const rank = ({ entity }: RelatedEntity) => {
    const place = kindOrder.indexOf(entity.kind.toLowerCase());
    return place < 0 ? kindOrder.length : place;
  };
  return (
    rank(a) - rank(b) ||
    a.entity.metadata.name.localeCompare(b.entity.metadata.name)
  );
}

/** Counts entities by owner, highest count first. */
function countOwners(related: RelatedEntity[]) {
  const counts = new Map<string, { owner: CatalogEntity; count: number }>();
  for (const { owner } of related) {
    if (owner) {
      const ref = stringifyEntityRef(owner);
      counts.set(ref, { owner, count: (counts.get(ref)?.count ?? 0) + 1 });
    }
  }
  return [...counts]
    .sort((a, b) => b[1].count - a[1].count || a[0].localeCompare(b[0]))
    .map(([ref, counted]) => ({ ref, ...counted }));
}

/**
 * Catalog entities with a topic, and their owners. Renders nothing if there are
 * none.
 */
export function TopicEntities(props: { entities: RelatedEntity[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const related = [...props.entities].sort(byKindAndName);
  return (
    <>
      <ShowMore items={related} shownAtFirst={8}>
        {shown => (
          <AsideSection title={t('episodePage.inCatalog')}>
            {shown.map(({ entity, owner }) => (
              <li key={stringifyEntityRef(entity)}>
                <EntityRefLink entityRef={entity} />
                <SubtleText variant="body2">
                  {entity.kind}
                  {owner && <OwnedBy owner={owner} />}
                </SubtleText>
              </li>
            ))}
          </AsideSection>
        )}
      </ShowMore>
      <ShowMore items={countOwners(related)} shownAtFirst={6}>
        {shown => (
          <AsideSection title={t('topics.teams')}>
            {shown.map(({ ref, owner, count }) => (
              <li key={ref}>
                <EntityRefLink entityRef={owner} />
                <SubtleText variant="body2">
                  {t('topics.entities', { count })}
                </SubtleText>
              </li>
            ))}
          </AsideSection>
        )}
      </ShowMore>
    </>
  );
}
