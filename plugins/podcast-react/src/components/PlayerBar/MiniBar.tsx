import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ExpandIcon from '@material-ui/icons/ExpandLess';
import { Ref } from 'react';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { PlayableEpisode } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { PlayButton } from '../PlayButton/PlayButton';
import { BarButton } from '../PlayerControls/BarButton';
import { CloseButton } from './CloseButton';
import { forcedGround } from './forcedColors';
import { NowPlaying } from './NowPlaying';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    info: { flex: 1, minWidth: 0 },
    line: {
      position: 'absolute',
      top: -1,
      left: 0,
      height: 2,
      backgroundColor: theme.palette.primary.main,
      ...forcedGround('Highlight'),
    },
  }),
  { name: 'PodcastMiniBar' },
);

type MiniBarProps = {
  episode: PlayableEpisode;
  /** What the expand button opens. */
  expandsTo: 'bar' | 'sheet';
  onExpand: () => void;
  expandRef: Ref<HTMLButtonElement>;
};

/** The minimized bar: title and basic controls in one line. */
export function MiniBar(props: MiniBarProps) {
  const { episode, expandsTo, onExpand, expandRef } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const { state: percent } = usePodcastPlayer(({ currentTime, duration = 0 }) =>
    duration > 0 ? Math.min(100, (currentTime / duration) * 100) : 0,
  );
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.line} style={{ width: `${percent}%` }} />
      <div className={classes.info}>
        <NowPlaying episode={episode} artworkSize={40} onShowVideo={onExpand} />
      </div>
      <PlayButton episode={episode} size="small" />
      <BarButton
        label={t('player.expand')}
        buttonRef={expandRef}
        opensDialog={expandsTo === 'sheet'}
        onClick={onExpand}
      >
        <ExpandIcon />
      </BarButton>
      <CloseButton />
    </div>
  );
}
