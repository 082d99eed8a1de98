import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import type { PlayerError } from '../../player';
import { podcastTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 2),
      paddingBottom: theme.spacing(0.5),
    },
    message: { display: 'flex', gap: theme.spacing(1) },
  }),
  { name: 'PodcastPlayerError' },
);

/** Says why an episode does not play, and what one can do. */
export function PlayerErrorMessage(props: {
  error: PlayerError;
  onRetry: () => void;
}) {
  const { error, onRetry } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();

  const message =
    error.code === 'refused'
      ? t('player.error.refused', { origin: error.origin ?? error.url })
      : t(`player.error.${error.code}`);
  return (
    <div role="alert" className={classes.root}>
      <Typography variant="body2" component="p" className={classes.message}>
        <ErrorIcon color="error" fontSize="small" />
        {message}
      </Typography>
      {error.url && error.code !== 'autoplay' && (
        <>
          <Button size="small" variant="outlined" onClick={onRetry}>
            {t('player.error.retry')}
          </Button>
          <Link variant="body2" to={error.url}>
            {t('player.error.openFile')}
          </Link>
        </>
      )}
    </div>
  );
}
