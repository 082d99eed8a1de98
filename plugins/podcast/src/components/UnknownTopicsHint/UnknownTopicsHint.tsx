import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity, useEntityOwnership } from '@backstage/plugin-catalog-react';
import { PODCAST_TOPICS_ANNOTATION } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';

/**
 * Tells the owners of the entity about unknown topics in its annotation, or
 * everyone if it has no owner.
 */
export function UnknownTopicsHint({ ids }: { ids: string[] }) {
  return ids.length > 0 ? <OwnersHint ids={ids} /> : null;
}

/** Whether the user owns the entity of the page, or nobody does. */
export function useIsOwnerOrUnowned(): boolean {
  const { entity } = useEntity();
  const { isOwnedEntity } = useEntityOwnership();
  const isOwned = entity.relations?.some(
    ({ type }) => type === RELATION_OWNED_BY,
  );
  return !isOwned || isOwnedEntity(entity);
}

function OwnersHint({ ids }: { ids: string[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const isVisible = useIsOwnerOrUnowned();
  return isVisible ? (
    <SubtleText variant="body2">
      {t('entity.unknownTopics', {
        count: ids.length,
        annotation: PODCAST_TOPICS_ANNOTATION,
        topics: ids.join(', '),
      })}
    </SubtleText>
  ) : null;
}
