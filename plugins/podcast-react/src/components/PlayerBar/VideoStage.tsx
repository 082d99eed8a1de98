import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import FullscreenIcon from '@material-ui/icons/Fullscreen';
import SmallerIcon from '@material-ui/icons/FullscreenExit';
import PictureInPictureIcon from '@material-ui/icons/PictureInPictureAlt';
import { Ref } from 'react';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { PodcastPlayerApi } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { BarButton } from '../PlayerControls/BarButton';
import { VideoPlace } from './VideoPlace';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'relative',
      height: 'min(40vh, 400px)',
      // Offsets the padding of the bar.
      margin: theme.spacing(-1, -2, 1),
      backgroundColor: theme.palette.common.black,
    },
    inSheet: {
      width: '100%',
      height: 'auto',
      margin: 0,
      aspectRatio: '16 / 9',
      borderRadius: theme.shape.borderRadius,
      overflow: 'hidden',
    },
    place: { height: '100%', cursor: 'pointer' },
    buttons: {
      position: 'absolute',
      top: theme.spacing(1),
      insetInlineEnd: theme.spacing(1),
      display: 'flex',
      gap: theme.spacing(0.5),
      padding: theme.spacing(0.25),
      borderRadius: theme.shape.borderRadius,
      // Visible on any video.
      color: theme.palette.common.white,
      backgroundColor: 'rgba(0, 0, 0, 0.7)',
      '& :focus-visible': { outlineColor: theme.palette.common.white },
    },
  }),
  { name: 'PodcastVideoStage' },
);

type VideoStageProps = {
  /** Shrinks the video; absent in the full-screen sheet. */
  onShrink?: () => void;
  shrinkRef?: Ref<HTMLButtonElement>;
};

/** The large video with its controls. Clicking the video plays or pauses it. */
export function VideoStage({ onShrink, shrinkRef }: VideoStageProps) {
  const player = useApi(podcastPlayerApiRef);
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  return (
    <div
      className={`${classes.root} ${onShrink ? '' : classes.inSheet}`}
      data-podcast-video-stage
    >
      <VideoPlace className={classes.place} onClick={() => player.toggle()} />
      <div className={classes.buttons}>
        {document.pictureInPictureEnabled && (
          <BarButton
            label={t('player.pictureInPicture')}
            onClick={() => togglePictureInPicture(player)}
          >
            <PictureInPictureIcon />
          </BarButton>
        )}
        {document.fullscreenEnabled && (
          <BarButton
            label={t('player.fullScreen')}
            onClick={() => showFullScreen(player)}
          >
            <FullscreenIcon />
          </BarButton>
        )}
        {onShrink && (
          <BarButton
            label={t('player.videoSmaller')}
            buttonRef={shrinkRef}
            onClick={onShrink}
          >
            <SmallerIcon />
          </BarButton>
        )}
      </div>
    </div>
  );
}

async function togglePictureInPicture({ media }: PodcastPlayerApi) {
  try {
    if (document.pictureInPictureElement) {
      await document.exitPictureInPicture();
    } else if (media instanceof HTMLVideoElement) {
      await media.requestPictureInPicture();
    }
  } catch {
    // The browser may refuse, and the video stays where it is.
  }
}

/** Shows the video in full screen, with the browser's own controls. */
async function showFullScreen({ media }: PodcastPlayerApi) {
  if (!media) {
    return;
  }
  const follow = () => {
    media.controls = document.fullscreenElement === media;
    if (!media.controls) {
      media.removeEventListener('fullscreenchange', follow);
    }
  };
  media.addEventListener('fullscreenchange', follow);
  try {
    await media.requestFullscreen();
  } catch {
    media.removeEventListener('fullscreenchange', follow);
  }
}
