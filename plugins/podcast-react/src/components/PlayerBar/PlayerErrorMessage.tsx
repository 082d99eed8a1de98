import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { MouseEvent } from 'react';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { usePolicyRefusals } from '../../hooks/usePolicyRefusals';
import { PlayerError } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { PolicyLines } from '../PolicyLines/PolicyLines';
import { useOnline } from './useOnline';

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

/** Explains why an episode does not play and what to do. */
export function PlayerErrorMessage(props: {
  error: PlayerError;
  onRetry: () => void;
}) {
  const { error, onRetry } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();

  const { origin = '' } = error;
  const isRedirect = usePolicyRefusals().some(
    ({ directive, redirecting }) =>
      directive === 'media-src' && redirecting.includes(origin),
  );
  const { state: playRequested } = usePodcastPlayer(s => s.playRequested);
  const isOnline = useOnline();

  const retry = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The message disappears, so move the focus out of it.
    currentTarget
      .closest('section, [role=dialog]')
      ?.querySelector<HTMLElement>('[data-podcast-toggle]')
      ?.focus();
    onRetry();
  };
  const explain = () => {
    switch (error.code) {
      case 'refused':
        return t(
          isRedirect ? 'player.error.refusedRedirect' : 'player.error.refused',
          { origin },
        );
      case 'network':
        if (playRequested) {
          return t(
            isOnline ? 'player.error.reconnecting' : 'player.error.offline',
          );
        }
        return t('player.error.network');
      default:
        return t(`player.error.${error.code}`);
    }
  };
  return (
    <div role="alert" className={classes.root}>
      <Typography variant="body2" component="p" className={classes.message}>
        <ErrorIcon color="error" fontSize="small" />
        {explain()}
      </Typography>
      {error.code === 'refused' && <PolicyLines />}
      {error.url && error.code !== 'autoplay' && (
        <>
          <Button size="small" variant="outlined" onClick={retry}>
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
