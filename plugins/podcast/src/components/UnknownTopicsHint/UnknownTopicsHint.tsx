import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PODCAST_TOPICS_ANNOTATION } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';

/** Tells the owner of an entity that its annotation has a mistake. Nothing without one. */
export function UnknownTopicsHint({ ids }: { ids: string[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  if (ids.length === 0) return null;
  return (
    <SubtleText variant="body2">
      {t('entity.unknownTopics', {
        count: ids.length,
        annotation: PODCAST_TOPICS_ANNOTATION,
        topics: ids.join(', '),
      })}
    </SubtleText>
  );
}
