import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import CollapseIcon from '@material-ui/icons/ExpandMore';
import { Ref } from 'react';
import { PlayableEpisode } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { BarButton } from '../PlayerControls/BarButton';
import { CloseButton } from './CloseButton';
import { NowPlaying } from './NowPlaying';
import { PlayerOptions, PanelHandlers } from './PlayerOptions';
import { SeekBar } from './SeekBar';
import { Transport } from './Transport';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      alignItems: 'center',
      columnGap: theme.spacing(2),
      gridTemplateColumns:
        'minmax(0, 1fr) minmax(0, 2fr) minmax(max-content, 1fr) auto',
      gridTemplateAreas: `
        "info seek options window"
        "info transport options window"`,
    },
    info: { gridArea: 'info', minWidth: 0 },
    transport: { gridArea: 'transport', justifySelf: 'center' },
    seek: { gridArea: 'seek', minWidth: 0 },
    options: { gridArea: 'options', justifySelf: 'end' },
    window: { gridArea: 'window', display: 'flex' },
  }),
  { name: 'PodcastFullBar' },
);

type FullBarProps = PanelHandlers & {
  episode: PlayableEpisode;
  onCollapse: () => void;
  collapseRef: Ref<HTMLButtonElement>;
  /** Enlarges a video; absent while it is large. */
  onShowVideo?: () => void;
  showVideoRef: Ref<HTMLButtonElement>;
};

/** The bar with all controls. */
export function FullBar(props: FullBarProps) {
  const {
    episode,
    onCollapse,
    collapseRef,
    onShowVideo,
    showVideoRef,
    ...panels
  } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.info}>
        <NowPlaying
          episode={episode}
          artworkSize={56}
          onShowVideo={onShowVideo}
          showVideoRef={showVideoRef}
        />
      </div>
      <div className={classes.seek}>
        <SeekBar />
      </div>
      <div className={classes.transport}>
        <Transport episode={episode} />
      </div>
      <div className={classes.options}>
        <PlayerOptions {...panels} />
      </div>
      <div className={classes.window}>
        <BarButton
          label={t('player.collapse')}
          buttonRef={collapseRef}
          onClick={onCollapse}
        >
          <CollapseIcon />
        </BarButton>
        <CloseButton />
      </div>
    </div>
  );
}
