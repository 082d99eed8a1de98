import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { CatalogMatches } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { OwnedBy } from '../OwnedBy';
import { ShowMore } from '../ShowMore';
import { SubtleText } from '../SubtleText';
import { AsideSection } from './AsideSection';

/**
 * Catalog entities that share topics with the episode or pin it. Renders
 * nothing if there are none.
 */
export function RelatedEntities(props: Pick<CatalogMatches, 'entities'>) {
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <ShowMore items={props.entities} shownAtFirst={6}>
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
