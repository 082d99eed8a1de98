import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Episode,
  Show,
  TopicCount,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeArtwork,
  EpisodeMenu,
  EpisodeMeta,
  PlayButton,
  SaveButton,
  TopicChips,
  toPlayableEpisode,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { CopyTimeLink } from '../EpisodeReading';
import { EpisodeProgress } from './EpisodeProgress';

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
    player: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 3),
    },
    buttons: { display: 'flex', gap: theme.spacing(0.5) },
    play: {
      padding: theme.spacing(1.25, 4),
      fontSize: theme.typography.pxToRem(16),
    },
  }),
  { name: 'PodcastEpisodeHeader' },
);

type EpisodeHeaderProps = {
  episode: Episode;
  show?: Show;
  topics: TopicCount[];
};

/** What the episode is, and the button to hear it. */
export function EpisodeHeader({ episode, show, topics }: EpisodeHeaderProps) {
  const classes = useStyles();
  const links = usePodcastLinks();
  const playable = toPlayableEpisode(episode, show);
  const titles = Object.fromEntries(topics.map(({ id, title }) => [id, title]));
  return (
    <div className={classes.root}>
      <EpisodeArtwork
        artworkUrl={episode.artworkUrl}
        showArtworkUrl={show?.artworkUrl}
        alt=""
        size="clamp(88px, 22vw, 220px)"
      />
      <div className={classes.text}>
        <div>
          {show && (
            <Typography variant="body2">
              <Link to={links.show(show.id)!}>{show.title}</Link>
            </Typography>
          )}
          <Typography variant="h4" component="h2" className={classes.title}>
            {episode.title}
          </Typography>
        </div>
        <EpisodeMeta className={classes.wide} episode={episode} />
        <div className={`${classes.player} ${classes.wide}`}>
          <PlayButton
            className={classes.play}
            variant="text"
            episode={playable}
          />
          <div className={classes.buttons}>
            <SaveButton episode={episode} />
            <EpisodeMenu episode={playable} />
          </div>
          <EpisodeProgress episode={episode} />
          <CopyTimeLink episode={episode} />
        </div>
        {episode.topics.length > 0 && (
          <div className={classes.wide}>
            <TopicChips
              topics={episode.topics}
              titles={titles}
              showId={episode.showId}
            />
          </div>
        )}
      </div>
    </div>
  );
}
