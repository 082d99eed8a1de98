import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { findEntitiesAbout, RelatedEntity } from '../../hooks/relatedEntities';
import { useLoaded } from '../../hooks/useLoaded';
import { usePortalTopics } from '../../hooks/usePortalTopics';
import { AsideSection } from '../EpisodePage/AsideSection';
import { OwnedBy } from '../OwnedBy';
import { ShowMore } from '../ShowMore';
import { SubtleText } from '../SubtleText';

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
function countOwners(related: RelatedEntity[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { owner } of related) {
    if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/**
 * Catalog entities with a topic, and their owners. Not essential to the page,
 * so nothing is shown if there are none or the catalog fails.
 */
export function TopicEntities({ topicId }: { topicId: string }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const catalog = useApi(catalogApiRef);
  const portalTopics = usePortalTopics();
  const { value = [] } = useLoaded(`entities about ${topicId}`, () =>
    findEntitiesAbout({
      catalog,
      topics: portalTopics.filter(({ id }) => id === topicId),
      portalTopics,
    }),
  );
  const related = [...value].sort(byKindAndName);
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
            {shown.map(([owner, count]) => (
              <li key={owner}>
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
