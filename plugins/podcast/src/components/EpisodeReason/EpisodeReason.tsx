import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  EntityTopics,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';

const useStyles = makeStyles(
  theme => ({ root: { marginTop: theme.spacing(0.5) } }),
  { name: 'PodcastEpisodeReason' },
);

type EpisodeReasonProps = { episode: EpisodeSummary; about: EntityTopics };

/** Why an episode is shown on an entity: what it shares with the entity, and where it says so. */
export function EpisodeReason({ episode, about }: EpisodeReasonProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const titles = new Map(
    about.topics.map(({ topic }) => [topic.id, topic.title]),
  );
  const shared = episode.topics.filter(({ topicId }) => titles.has(topicId));
  const field = shared[0]?.evidence[0]?.field;
  const parts = [
    about.pinnedEpisodeIds.includes(episode.id) && t('entity.pinned'),
    shared.length > 0 &&
      t('entity.about', {
        topic: shared.map(({ topicId }) => titles.get(topicId)).join(', '),
      }),
    field && t(`entity.namedIn.${field}`),
  ].filter(Boolean);
  return (
    <Typography variant="body2" className={classes.root}>
      {parts.join(' · ')}
    </Typography>
  );
}
