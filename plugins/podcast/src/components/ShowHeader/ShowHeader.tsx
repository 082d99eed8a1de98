import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeArtwork,
  podcastTranslationRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { FeedState } from '../FeedState';
import { FoldedText } from '../FoldedText';
import { RefreshButton } from '../RefreshButton';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gap: theme.spacing(3),
      alignItems: 'start',
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(2) },
    },
    text: {
      display: 'grid',
      gap: theme.spacing(1.5),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { display: 'contents' },
    },
    wide: { [theme.breakpoints.down('xs')]: { gridColumn: '1 / -1' } },
    title: { overflowWrap: 'anywhere', marginBottom: 0 },
    links: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    feed: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'PodcastShowHeader' },
);

type ShowHeaderProps = { show: Show; onRefreshed(): void };

/** What a show is, where to subscribe to it, and how its feed does. */
export function ShowHeader({ show, onRefreshed }: ShowHeaderProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const links = [
    ...show.subscribeLinks,
    ...(show.link ? [{ url: show.link, title: t('show.website') }] : []),
    ...show.funding,
  ];
  return (
    <div className={classes.root}>
      <EpisodeArtwork
        artworkUrl={show.artworkUrl}
        alt=""
        size="clamp(72px, 20vw, 180px)"
      />
      <div className={classes.text}>
        <div>
          <Typography variant="h4" component="h2" className={classes.title}>
            {show.title}
          </Typography>
          {show.author && (
            <Typography color="textSecondary">
              {t('show.by', { author: show.author })}
            </Typography>
          )}
        </div>
        {show.description && (
          <div className={classes.wide}>
            <FoldedText text={show.description} />
          </div>
        )}
        {links.length > 0 && (
          <ul
            className={`${classes.links} ${classes.wide}`}
            aria-label={t('show.subscribe')}
          >
            {links.map(({ url, title }) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        )}
        <div className={`${classes.feed} ${classes.wide}`}>
          <FeedState feed={show.feed} />
          <RefreshButton showId={show.id} onRefreshed={onRefreshed} />
        </div>
      </div>
    </div>
  );
}
