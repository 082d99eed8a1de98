import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeRow,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { useId } from 'react';
import { useFollowedEpisodes } from '../../hooks/useFollowedEpisodes';
import { useTopicTitles } from '../../hooks/usePortalTopics';
import { Stack } from '../Stack';
import { gridList, wrappingRow } from '../styles';

const useStyles = makeStyles(
  theme => ({
    head: { ...wrappingRow(theme, 0, 2), alignItems: 'baseline' },
    list: gridList(theme, 340, 2.5),
  }),
  { name: 'PodcastFollowedEpisodes' },
);

type FollowedEpisodesProps = {
  /** Shows of the episodes, for their artwork. */
  shows: Show[];
  /** Limits the list to this show. */
  showId?: string;
};

/**
 * The newest unplayed episodes about followed topics. Renders nothing if there
 * are none.
 */
export function FollowedEpisodes({ shows, showId }: FollowedEpisodesProps) {
  const classes = useStyles();
  const headingId = useId();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const topicTitles = useTopicTitles();
  const { value } = useFollowedEpisodes(showId);
  if (!value || value.episodes.length === 0) return null;

  const isFollowed = (id: string) =>
    value.followed.some(({ topicId }) => topicId === id);
  return (
    <Stack gap={2} component="section" aria-labelledby={headingId}>
      <div className={classes.head}>
        <Typography variant="h5" component="h2" id={headingId}>
          {t('topics.newFollowed')}
        </Typography>
        <Link to={links.topics()!}>{t('topics.all')}</Link>
      </div>
      <ul className={classes.list} aria-labelledby={headingId}>
        {value.episodes.map(episode => (
          <li key={episode.id}>
            <EpisodeRow
              dense
              episode={{
                ...episode,
                topics: episode.topics.filter(one => isFollowed(one.topicId)),
              }}
              show={shows.find(({ id }) => id === episode.showId)}
              topicTitles={topicTitles}
              maxTopics={2}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
