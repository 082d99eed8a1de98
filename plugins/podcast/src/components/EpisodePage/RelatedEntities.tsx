import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { findRelatedEntities } from '../../hooks/relatedEntities';
import { useLoaded } from '../../hooks/useLoaded';
import { usePortalTopics } from '../../hooks/usePortalTopics';
import { OwnedBy } from '../OwnedBy';
import { ShowMore } from '../ShowMore';
import { SubtleText } from '../SubtleText';
import { AsideSection } from './AsideSection';

/**
 * Catalog entities that share topics with the episode or pin it. Not essential
 * to the page, so nothing is shown if there are none or the catalog fails.
 */
export function RelatedEntities({ episode }: { episode: Episode }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const catalog = useApi(catalogApiRef);
  const portalTopics = usePortalTopics();
  const { value: related = [] } = useLoaded(`entities of ${episode.id}`, () =>
    findRelatedEntities({ catalog, episode, portalTopics }),
  );
  return (
    <ShowMore items={related} shownAtFirst={6}>
      {shown => (
        <AsideSection title={t('episodePage.inCatalog')}>
          {shown.map(({ entity, topics, pinned, owner }) => {
            const why = [
              pinned && t('episodePage.pinsThis'),
              topics.length > 0 &&
                t('episodePage.sharesTopic', {
                  topics: topics.map(({ title }) => title).join(', '),
                }),
            ].filter(Boolean);
            return (
              <li key={stringifyEntityRef(entity)}>
                <EntityRefLink entityRef={entity} />
                <SubtleText variant="body2">
                  {[entity.kind, ...why].join(' · ')}
                  {owner && <OwnedBy owner={owner} />}
                </SubtleText>
              </li>
            );
          })}
        </AsideSection>
      )}
    </ShowMore>
  );
}
