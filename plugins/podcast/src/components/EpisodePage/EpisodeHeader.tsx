import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Episode, Show } from '@nerdout/backstage-plugin-podcast-common';
import {
  EpisodeMenu,
  EpisodeMeta,
  PlayButton,
  SaveButton,
  TopicChips,
  toPlayableEpisode,
  usePodcastLinks,
} from '@nerdout/backstage-plugin-podcast-react';
import { ArtworkHeader } from '../ArtworkHeader';
import { CopyTimeLink } from '../EpisodeReading';
import { wrappingRow } from '../styles';
import { TopicEditor } from '../TopicEditor';
import { EpisodeProgress } from './EpisodeProgress';

const useStyles = makeStyles(
  theme => ({
    player: wrappingRow(theme, 1, 3),
    play: {
      padding: theme.spacing(1.25, 4),
      fontSize: theme.typography.pxToRem(16),
    },
    topics: wrappingRow(theme, 0.5, 1),
    buttons: { display: 'flex', gap: theme.spacing(0.5) },
  }),
  { name: 'PodcastEpisodeHeader' },
);

type EpisodeHeaderProps = {
  episode: Episode;
  show?: Show;
  /** Start position in seconds, instead of the user's last position. */
  playAt?: number;
  onTopicsChanged(): void;
};

/** Title, details and actions of an episode. */
export function EpisodeHeader(props: EpisodeHeaderProps) {
  const { episode, show, playAt, onTopicsChanged } = props;
  const classes = useStyles();
  const links = usePodcastLinks();
  const playable = toPlayableEpisode(episode, show);
  const titles = Object.fromEntries(
    episode.topics.map(({ topicId, title = topicId }) => [topicId, title]),
  );
  return (
    <ArtworkHeader
      artwork={{
        artworkUrl: episode.artworkUrl,
        showArtworkUrl: show?.artworkUrl,
        size: 'clamp(88px, 22vw, 220px)',
      }}
      title={episode.title}
      above={
        show && (
          <Typography variant="body2">
            <Link to={links.show(show.id)!}>{show.title}</Link>
          </Typography>
        )
      }
    >
      <EpisodeMeta episode={episode} />
      <div className={classes.player}>
        <PlayButton
          className={classes.play}
          variant="text"
          episode={playable}
          at={playAt}
        />
        <div className={classes.buttons}>
          <SaveButton episode={episode} />
          <EpisodeMenu episode={playable} />
        </div>
        <EpisodeProgress episode={episode} />
        <CopyTimeLink episode={episode} />
      </div>
      <div className={classes.topics}>
        <TopicChips topics={episode.topics} titles={titles} />
        <TopicEditor episode={episode} onChanged={onTopicsChanged} />
      </div>
    </ArtworkHeader>
  );
}
