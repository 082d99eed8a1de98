import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Episode, EpisodeLink } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
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
    newer: { marginInlineStart: 'auto', textAlign: 'end' },
  }),
  { name: 'PodcastEpisodeNeighbours' },
);

/** Links to the newer and older episode. */
export function EpisodeNeighbours({ episode }: { episode: Episode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  const { newer, older, showId } = episode;
  if (!newer && !older) return null;

  const link = (label: string, to: EpisodeLink, className?: string) => (
    <div className={className}>
      <SubtleText variant="body2">{label}</SubtleText>
      <Link to={links.episode({ id: to.id, showId })!}>{to.title}</Link>
    </div>
  );
  return (
    <nav className={classes.root} aria-label={t('episodePage.neighbours')}>
      {older && link(t('episodePage.older'), older)}
      {newer && link(t('episodePage.newer'), newer, classes.newer)}
    </nav>
  );
}
