import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeArtwork,
  podcastTranslationRef,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { cardLink } from '../styles';
import { SubtleText } from '../SubtleText';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      display: 'flex',
      // Overrides the theme, which stacks the parts of a card.
      flexDirection: 'row',
      gap: theme.spacing(2),
      height: '100%',
      padding: theme.spacing(2),
      '&:hover': { boxShadow: theme.shadows[4] },
    },
    text: { minWidth: 0 },
    title: { overflowWrap: 'anywhere' },
    // Makes the whole card clickable, while the link's name stays the title.
    link: cardLink,
    description: {
      display: '-webkit-box',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 3,
      overflow: 'hidden',
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'PodcastShowCard' },
);

/** A show in the list of shows. */
export function ShowCard({ show }: { show: Show }) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = usePodcastLinks();
  return (
    <Card component="article" variant="outlined" className={classes.root}>
      <EpisodeArtwork artworkUrl={show.artworkUrl} alt="" size={96} />
      <div className={classes.text}>
        <Typography variant="h6" component="h2" className={classes.title}>
          <Link className={classes.link} to={links.show(show.id)!}>
            {show.title}
          </Link>
        </Typography>
        <SubtleText variant="body2">
          {t('browse.count', { count: show.episodeCount })}
        </SubtleText>
        <Typography variant="body2" className={classes.description}>
          {show.description}
        </Typography>
      </div>
    </Card>
  );
}
