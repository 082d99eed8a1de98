import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useCurrentChapter } from '../../hooks/usePlayerChapters';
import { usePodcastLinks } from '../../hooks/usePodcastLinks';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { PlayableEpisode } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { EpisodeArtwork } from '../EpisodeArtwork/EpisodeArtwork';
import { PlayerDialog } from '../PlayerControls/PlayerDialog';
import { PlayerErrorMessage } from './PlayerErrorMessage';
import { PlayerNoticeMessage } from './PlayerNoticeMessage';
import { PlayerOptions, PanelHandlers } from './PlayerOptions';
import { SeekBar } from './SeekBar';
import { Transport } from './Transport';
import { VideoStage } from './VideoStage';

/** A phone in landscape, or a zoomed page: shows the parts side by side. */
const flat =
  '@media (orientation: landscape) and (max-height: 600px) and (min-width: 560px)';

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
      [flat]: { flexDirection: 'row', gap: theme.spacing(4) },
    },
    picture: {
      width: 'min(100%, 40vh)',
      [flat]: { flex: '0 1 60vh', minWidth: 0 },
    },
    video: { width: '100%', [flat]: { flex: '1 1 40%', minWidth: 0 } },
    controls: {
      width: '100%',
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      gap: theme.spacing(2),
      [flat]: { flex: '1 1 60%', minWidth: 0, gap: theme.spacing(1) },
    },
    // Large enough for touch.
    options: { '& button': { minWidth: 44, minHeight: 44 } },
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

/** The full-screen player on small screens. */
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
        {isVideo ? (
          <div className={classes.video}>
            <VideoStage />
          </div>
        ) : (
          <div className={classes.picture}>
            <EpisodeArtwork
              artworkUrl={chapter?.imageUrl ?? episode.artworkUrl}
              showArtworkUrl={episode.showArtworkUrl}
              alt=""
              size="100%"
            />
          </div>
        )}
        <div className={classes.controls}>
          {error && (
            <PlayerErrorMessage error={error} onRetry={() => player.resume()} />
          )}
          <PlayerNoticeMessage />
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
            {chapter && (
              <Typography variant="body2">{chapter.title}</Typography>
            )}
          </div>
          <div className={classes.seek}>
            <SeekBar />
          </div>
          <Transport episode={episode} large />
          <div className={classes.options}>
            <PlayerOptions {...panels} />
          </div>
        </div>
      </div>
    </PlayerDialog>
  );
}
