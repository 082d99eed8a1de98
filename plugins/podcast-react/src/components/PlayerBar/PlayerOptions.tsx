import { makeStyles } from '@material-ui/core/styles';
import { QueueButton } from '../Queue/QueueButton';
import { SleepTimerMenu } from '../SleepTimerMenu/SleepTimerMenu';
import { FormatMenu } from './FormatMenu';
import { MoreMenu } from './MoreMenu';
import { SpeedMenu } from './SpeedMenu';
import { VolumeControl } from './VolumeControl';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
    },
  }),
  { name: 'PodcastPlayerOptions' },
);

/** Handlers that open the panels of the bar. */
export type PanelHandlers = {
  onShowQueue: () => void;
  onShowShortcuts: () => void;
};

/** Format, speed, volume, sleep timer, queue, and more. */
export function PlayerOptions(props: PanelHandlers) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <FormatMenu />
      <SpeedMenu />
      <VolumeControl />
      <SleepTimerMenu />
      <QueueButton onClick={props.onShowQueue} />
      <MoreMenu onShowShortcuts={props.onShowShortcuts} />
    </div>
  );
}
