import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useState } from 'react';
import { podcastTranslationRef } from '../../translation';
import { CloseButton } from './CloseButton';
import { PLAYER_BOTTOM } from './playerBottom';
import { useOnline } from './useOnline';

/** If the bar loads faster, the message does not show. */
const DELAY_MS = 1000;

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'fixed',
      left: 0,
      right: 0,
      bottom: PLAYER_BOTTOM,
      zIndex: theme.zIndex.appBar + 1,
      boxSizing: 'border-box',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: theme.spacing(1, 2),
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'PodcastPlayerBarWaiting' },
);

/** Shown in place of the bar until its code is loaded. */
export function PlayerBarWaiting() {
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const isOnline = useOnline();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), DELAY_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? (
    <section className={classes.root} aria-label={t('player.label')}>
      <Typography variant="body2" role="status">
        {t(isOnline ? 'player.waiting' : 'player.waitingOffline')}
      </Typography>
      <CloseButton />
    </section>
  ) : null;
}
