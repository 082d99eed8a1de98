import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { usePodcastPlayer, type PlayableEpisode } from '../../player';
import { usePodcastLinks } from '../../routes';
import { podcastTranslationRef } from '../../translation';
import { useCurrentChapter } from '../Chapters/usePlayerChapters';
import { EpisodeArtwork } from '../EpisodeArtwork';
import { PlayerDialog } from './PlayerDialog';
import { PlayerErrorMessage } from './PlayerErrorMessage';
import { PlayerOptions, type PanelHandlers } from './PlayerOptions';
import { SeekBar } from './SeekBar';
import { Transport } from './Transport';
import { VideoStage } from './VideoStage';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      justifyContent: 'center',
      gap: theme.spacing(2),
      minHeight: '100%',
      textAlign: 'center',
    },
    artwork: { width: 'min(100%, 40vh)' },
    titles: { maxWidth: '100%', overflowWrap: 'anywhere' },
    title: { margin: 0 },
    show: { color: theme.palette.textSubtle },
    seek: { alignSelf: 'stretch' },
  }),
  { name: 'PodcastPlayerSheet' },
);

type PlayerSheetProps = PanelHandlers & {
  episode: PlayableEpisode;
  onClose: () => void;
};

/** The whole player over the whole of a small screen. */
export function PlayerSheet(props: PlayerSheetProps) {
  const { episode, onClose, ...panels } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const to = usePodcastLinks().episode(episode);
  const { state, player } = usePodcastPlayer(({ error: e, isVideo: v }) => ({
    error: e,
    isVideo: v,
  }));
  const { error, isVideo } = state;
  const chapter = useCurrentChapter();
  const classes = useStyles();
  return (
    <PlayerDialog open fullScreen title={t('player.label')} onClose={onClose}>
      <div className={classes.root}>
        {error && (
          <PlayerErrorMessage error={error} onRetry={() => player.resume()} />
        )}
        {isVideo ? (
          <VideoStage />
        ) : (
          <div className={classes.artwork}>
            <EpisodeArtwork
              artworkUrl={chapter?.imageUrl ?? episode.artworkUrl}
              showArtworkUrl={episode.showArtworkUrl}
              alt=""
              size="100%"
            />
          </div>
        )}
        <div className={classes.titles}>
          <Typography variant="h6" component="h3" className={classes.title}>
            {to ? (
              <Link to={to} onClick={onClose}>
                <bdi>{episode.title}</bdi>
              </Link>
            ) : (
              <bdi>{episode.title}</bdi>
            )}
          </Typography>
          {episode.showTitle && (
            <Typography variant="body2" className={classes.show}>
              {episode.showTitle}
            </Typography>
          )}
          {chapter && <Typography variant="body2">{chapter.title}</Typography>}
        </div>
        <div className={classes.seek}>
          <SeekBar />
        </div>
        <Transport episode={episode} />
        <PlayerOptions {...panels} />
      </div>
    </PlayerDialog>
  );
}
