import { Link } from '@backstage/core-components';
import type {
  EpisodeSummary,
  Show,
} from '@nerdout/backstage-plugin-podcast-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { EpisodeMenu } from '../../queue/EpisodeMenu';
import { EpisodeListening } from '../../listening/EpisodeListening';
import { usePodcastLinks } from '../../routes';
import { EpisodeArtwork } from '../EpisodeArtwork';
import { EpisodeMeta } from '../EpisodeMeta';
import { PlayButton } from '../PlayButton';
import { TopicChips } from '../TopicChips';
import { toPlayableEpisode } from './toPlayableEpisode';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(2),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(1.5) },
    },
    artwork: {
      [theme.breakpoints.down('xs')]: { maxWidth: 48 },
    },
    text: { flex: 1, minWidth: 0 },
    title: {
      fontSize: theme.typography.body1.fontSize,
      fontWeight: theme.typography.fontWeightBold as number,
      lineHeight: 1.4,
      margin: 0,
      overflowWrap: 'anywhere',
    },
    summary: {
      color: theme.palette.textSubtle,
      display: '-webkit-box',
      '-webkit-box-orient': 'vertical',
      '-webkit-line-clamp': 2,
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      marginTop: theme.spacing(0.5),
    },
    chips: { marginTop: theme.spacing(1) },
    actions: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      flexShrink: 0,
      [theme.breakpoints.down('xs')]: { flexDirection: 'column' },
    },
  }),
  { name: 'PodcastEpisodeRow' },
);

/** @public */
export type EpisodeRowProps = {
  episode: EpisodeSummary;
  /** Its artwork stands in for a missing one, its title is what the player shows. */
  show?: Pick<Show, 'title' | 'artworkUrl'>;
  /** Titles by topic id, for the chips. */
  topicTitles?: Readonly<Record<string, string>>;
  /** How many topics are shown; 3 when left out, none with 0. */
  maxTopics?: number;
  /** Without summary and with a small artwork, for cards. */
  dense?: boolean;
  /** Level of the title among the headings of the page; `h3` when left out. */
  headingComponent?: 'h2' | 'h3' | 'h4';
  /** More lines below the others, such as why the episode is shown. */
  children?: ReactNode;
};

/**
 * One episode in a list or card: artwork, title as link, date and length, summary, topics, and a button to play it.
 *
 * @public
 */
export function EpisodeRow(props: EpisodeRowProps) {
  const {
    episode,
    show,
    topicTitles,
    maxTopics = 3,
    dense = false,
    headingComponent = 'h3',
    children,
  } = props;
  const classes = useStyles();
  const to = usePodcastLinks().episode(episode);
  const playable = toPlayableEpisode(episode, show);

  return (
    <article className={classes.root}>
      <EpisodeArtwork
        className={classes.artwork}
        artworkUrl={episode.artworkUrl}
        showArtworkUrl={show?.artworkUrl}
        alt=""
        size={dense ? 48 : 72}
      />
      <div className={classes.text}>
        <Typography
          variant="h6"
          component={headingComponent}
          className={classes.title}
        >
          {to ? <Link to={to}>{episode.title}</Link> : episode.title}
        </Typography>
        <EpisodeMeta episode={episode} />
        <EpisodeListening episode={episode} />
        {!dense && episode.summary && (
          <Typography variant="body2" className={classes.summary}>
            {episode.summary}
          </Typography>
        )}
        {maxTopics > 0 && episode.topics.length > 0 && (
          <div className={classes.chips}>
            <TopicChips
              topics={episode.topics}
              titles={topicTitles}
              max={maxTopics}
            />
          </div>
        )}
        {children}
      </div>
      <div className={classes.actions}>
        <PlayButton episode={playable} size={dense ? 'small' : 'medium'} />
        <EpisodeMenu episode={playable} />
      </div>
    </article>
  );
}
