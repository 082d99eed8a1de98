import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Ref } from 'react';
import { useCurrentChapter } from '../../hooks/usePlayerChapters';
import { usePodcastLinks } from '../../hooks/usePodcastLinks';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { PlayableEpisode } from '../../player/core/types';
import { EpisodeArtwork } from '../EpisodeArtwork/EpisodeArtwork';
import { VideoThumbnail } from './VideoThumbnail';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(1) },
    },
    titles: { minWidth: 0 },
    title: { fontWeight: theme.typography.fontWeightBold as number },
    show: { color: theme.palette.textSubtle },
  }),
  { name: 'PodcastNowPlaying' },
);

/** Artwork and linked title of the loaded episode. */
export function NowPlaying(props: {
  episode: PlayableEpisode;
  artworkSize: number;
  /** Enlarges a video; absent while the video is shown elsewhere. */
  onShowVideo?: () => void;
  showVideoRef?: Ref<HTMLButtonElement>;
}) {
  const { episode, artworkSize, onShowVideo, showVideoRef } = props;
  const { state: isVideo } = usePodcastPlayer(s => s.isVideo);
  const episodeLink = usePodcastLinks().episode(episode);
  const chapter = useCurrentChapter();
  const subtitle = [episode.showTitle, chapter?.title]
    .filter(Boolean)
    .join(' · ');
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {isVideo && onShowVideo ? (
        <VideoThumbnail
          height={artworkSize}
          buttonRef={showVideoRef}
          onClick={onShowVideo}
        />
      ) : (
        <EpisodeArtwork
          artworkUrl={episode.artworkUrl}
          showArtworkUrl={episode.showArtworkUrl}
          alt=""
          size={artworkSize}
        />
      )}
      <div className={classes.titles}>
        <Typography
          variant="body2"
          component="p"
          noWrap
          className={classes.title}
          title={episode.title}
        >
          {episodeLink ? (
            // Truncates the link itself: a truncated parent would scroll when the link gets the focus.
            <Link to={episodeLink} noWrap display="block" variant="inherit">
              <bdi>{episode.title}</bdi>
            </Link>
          ) : (
            <bdi>{episode.title}</bdi>
          )}
        </Typography>
        {subtitle && (
          <Typography
            variant="caption"
            component="p"
            noWrap
            className={classes.show}
            title={subtitle}
          >
            {subtitle}
          </Typography>
        )}
      </div>
    </div>
  );
}
