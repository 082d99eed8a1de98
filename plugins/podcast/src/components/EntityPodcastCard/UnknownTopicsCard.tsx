import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { UnknownTopicsHint, useIsOwnerOrUnowned } from '../UnknownTopicsHint';

/**
 * Shown instead of episodes if all topics in the annotation are unknown. Only
 * owners of the entity see it.
 */
export function UnknownTopicsCard(props: { title?: string; ids: string[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const isVisible = useIsOwnerOrUnowned();
  return isVisible ? (
    <EntityInfoCard title={props.title ?? t('show.title')}>
      <UnknownTopicsHint ids={props.ids} />
    </EntityInfoCard>
  ) : null;
}
