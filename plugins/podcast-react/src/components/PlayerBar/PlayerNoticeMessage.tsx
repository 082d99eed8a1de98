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

/** The notice of the player. Also rendered without a notice, because screen readers only announce changes. */
export function PlayerNoticeMessage() {
  const { state: notice } = usePodcastPlayer(s => s.notice);
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const getText = (shown: PlayerNotice) => {
    switch (shown.code) {
      case 'continued':
        return t('player.notice.continued', {
          time: formatTime(shown.seconds),
        });
      case 'skipped':
        return t('player.notice.skipped', { title: shown.title });
      default:
        return t('player.notice.unseekable');
    }
  };
  return (
    <div role="status">
      {notice && (
        <Typography variant="body2" component="p" className={classes.message}>
          <InfoIcon fontSize="small" aria-hidden />
          {getText(notice)}
        </Typography>
      )}
    </div>
  );
}
