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
import { SubtleText } from '../SubtleText';

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
    title: {
      overflowWrap: 'anywhere',
      marginBottom: 0,
      [theme.breakpoints.down('xs')]: {
        fontSize: theme.typography.pxToRem(24),
      },
    },
    links: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
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
  ].filter(
    ({ url }, index, all) =>
      all.findIndex(other => other.url === url) === index,
  );
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
            <SubtleText>{t('show.by', { author: show.author })}</SubtleText>
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
        <div className={classes.wide}>
          <FeedState
            feed={show.feed}
            action={
              <RefreshButton showId={show.id} onRefreshed={onRefreshed} />
            }
          />
        </div>
      </div>
    </div>
  );
}
