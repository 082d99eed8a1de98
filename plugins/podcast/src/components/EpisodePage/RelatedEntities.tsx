import { useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import type { Episode } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { findRelatedEntities } from '../../hooks/relatedEntities';
import { useLoaded } from '../../hooks/useLoaded';
import { usePortalTopics } from '../../hooks/usePortalTopics';
import { SubtleText } from '../SubtleText';
import { AsideSection } from './AsideSection';

const shownAtFirst = 6;

/**
 * The entities of the catalog that share topics with the episode or pin it. An extra of the page: nothing is shown when
 * there are none, or when the catalog does not answer.
 */
export function RelatedEntities({ episode }: { episode: Episode }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const catalog = useApi(catalogApiRef);
  const portalTopics = usePortalTopics();
  const [showAll, setShowAll] = useState(false);
  const { value: related = [] } = useLoaded(`entities of ${episode.id}`, () =>
    findRelatedEntities({ catalog, episode, portalTopics }),
  );
  if (related.length === 0) return null;

  const shown = showAll ? related : related.slice(0, shownAtFirst);
  return (
    <div>
      <AsideSection title={t('episodePage.inCatalog')}>
        {shown.map(({ entity, topics, pinned }) => {
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
              </SubtleText>
            </li>
          );
        })}
      </AsideSection>
      {related.length > shownAtFirst && (
        <Button
          size="small"
          color="primary"
          aria-expanded={showAll}
          onClick={() => setShowAll(!showAll)}
        >
          {showAll
            ? t('episodePage.showFewer')
            : t('episodePage.showMore', {
                number: String(related.length - shownAtFirst),
              })}
        </Button>
      )}
    </div>
  );
}
