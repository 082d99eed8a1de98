import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { PODCAST_TOPICS_ANNOTATION } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';

/** Tells the owner of an entity that its annotation has a mistake. Nothing without one. */
export function UnknownTopicsHint({ ids }: { ids: string[] }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  if (ids.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {t('entity.unknownTopics', {
        count: ids.length,
        annotation: PODCAST_TOPICS_ANNOTATION,
        topics: ids.join(', '),
      })}
    </Typography>
  );
}
