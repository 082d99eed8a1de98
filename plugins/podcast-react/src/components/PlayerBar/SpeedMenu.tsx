import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useRef, useState } from 'react';
import { usePortalLocale } from '../../format';
import { usePodcastPlayer } from '../../player';
import { podcastTranslationRef } from '../../translation';

const rates = [0.5, 0.75, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

const useStyles = makeStyles(
  theme => ({
    button: {
      minWidth: 48,
      padding: theme.spacing(0.5, 1),
      textTransform: 'none',
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'PodcastSpeedMenu' },
);

/** Shows the speed, and a menu of the others. */
export function SpeedMenu() {
  const { state: current, player } = usePodcastPlayer(s => s.rate);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  // Always the same function: the menu would be mounted anew, and never close, with another one.
  const getRoot = useCallback(() => rootRef.current, []);
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const classes = useStyles();

  const text = (rate: number) => `${rate.toLocaleString(locale)}×`;
  const choose = (rate: number) => {
    player.setRate(rate);
    setAnchor(null);
  };
  return (
    <div ref={rootRef}>
      <Button
        className={classes.button}
        size="small"
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t('player.speedIs', { rate: text(current) })}
        title={t('player.speed')}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {text(current)}
      </Button>
      <Menu
        // Inside of the bar it belongs to a landmark.
        container={getRoot}
        disableScrollLock
        anchorEl={anchor}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        open={Boolean(anchor)}
        onClose={() => setAnchor(null)}
        MenuListProps={{ 'aria-label': t('player.speed'), dense: true }}
      >
        {rates.map(rate => (
          <MenuItem
            key={rate}
            role="menuitemradio"
            aria-checked={rate === current}
            selected={rate === current}
            onClick={() => choose(rate)}
          >
            {text(rate)}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
