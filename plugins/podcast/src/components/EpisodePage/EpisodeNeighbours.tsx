import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Episode,
  EpisodeSummary,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { findNeighbours } from '../../hooks/findNeighbours';
import { useLoaded } from '../../hooks/useLoaded';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      gap: theme.spacing(2, 4),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
    newer: { marginLeft: 'auto', textAlign: 'right' },
  }),
  { name: 'PodcastEpisodeNeighbours' },
);

/** Links to the episodes before and after. An extra of the page, so nothing is shown when they cannot be loaded. */
export function EpisodeNeighbours({ episode }: { episode: Episode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const links = usePodcastLinks();
  const { value } = useLoaded(`neighbours of ${episode.id}`, signal =>
    findNeighbours(api, episode, signal),
  );
  if (!value?.newer && !value?.older) return null;

  const link = (label: string, to: EpisodeSummary, className?: string) => (
    <div className={className}>
      <SubtleText variant="body2">{label}</SubtleText>
      <Link to={links.episode(to)!}>{to.title}</Link>
    </div>
  );
  return (
    <nav className={classes.root} aria-label={t('episodePage.neighbours')}>
      {value.older && link(t('episodePage.older'), value.older)}
      {value.newer && link(t('episodePage.newer'), value.newer, classes.newer)}
    </nav>
  );
}
