import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { Ref } from 'react';
import { podcastTranslationRef } from '../../translation';
import { VideoPlace } from './VideoPlace';

const useStyles = makeStyles(
  theme => ({
    root: {
      flexShrink: 0,
      overflow: 'hidden',
      borderRadius: theme.shape.borderRadius,
    },
    // The surrounding button handles clicks.
    place: { width: '100%', height: '100%', pointerEvents: 'none' },
  }),
  { name: 'PodcastVideoThumbnail' },
);

/** The small video in place of the artwork. Clicking it enlarges the video. */
export function VideoThumbnail(props: {
  height: number;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick: () => void;
}) {
  const { height, buttonRef, onClick } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const label = t('player.videoLarger');
  return (
    <ButtonBase
      ref={buttonRef}
      className={classes.root}
      aria-label={label}
      title={label}
      onClick={onClick}
      style={{ height, width: Math.round((height * 16) / 9) }}
    >
      <VideoPlace className={classes.place} />
    </ButtonBase>
  );
}
