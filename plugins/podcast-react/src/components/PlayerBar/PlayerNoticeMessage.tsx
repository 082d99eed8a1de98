import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { formatTime } from '../../format/formatTime';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { PlayerNotice } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    message: {
      display: 'flex',
      gap: theme.spacing(1),
      paddingBottom: theme.spacing(0.5),
      color: theme.palette.textSubtle,
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'PodcastPlayerNotice' },
);

/** What the player tells for some seconds. It is there also while there is nothing to tell, so that what comes is read out. */
export function PlayerNoticeMessage() {
  const { state: notice } = usePodcastPlayer(s => s.notice);
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const textOf = (told: PlayerNotice) => {
    switch (told.code) {
      case 'continued':
        return t('player.notice.continued', { time: formatTime(told.seconds) });
      case 'skipped':
        return t('player.notice.skipped', { title: told.title });
      default:
        return t('player.notice.unseekable');
    }
  };
  return (
    <div role="status">
      {notice && (
        <Typography variant="body2" component="p" className={classes.message}>
          <InfoIcon fontSize="small" aria-hidden />
          {textOf(notice)}
        </Typography>
      )}
    </div>
  );
}
