import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { usePortalLocale } from '../../hooks/usePortalLocale';
import { RATES } from '../../player/core/playerLimits';
import { podcastTranslationRef } from '../../translation';
import { BarMenu } from '../PlayerControls/BarMenu';

/** Shows the speed, with a menu to change it. */
export function SpeedMenu() {
  const { state: current, player } = usePodcastPlayer(s => s.rate);
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();

  const text = (rate: number) => `${rate.toLocaleString(locale)}×`;
  return (
    <BarMenu
      isText
      label={t('player.speedIs', { rate: text(current) })}
      title={t('player.speed')}
      // Left to right in all languages.
      content={<bdi dir="ltr">{text(current)}</bdi>}
    >
      {close =>
        RATES.map(rate => (
          <MenuItem
            key={rate}
            role="menuitemradio"
            aria-checked={rate === current}
            selected={rate === current}
            onClick={() => {
              player.setRate(rate);
              close();
            }}
          >
            <bdi dir="ltr">{text(rate)}</bdi>
          </MenuItem>
        ))
      }
    </BarMenu>
  );
}
