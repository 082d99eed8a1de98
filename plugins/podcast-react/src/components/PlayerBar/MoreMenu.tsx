import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import MoreIcon from '@material-ui/icons/MoreVert';
import { podcastTranslationRef } from '../../translation';
import { BarMenu } from '../PlayerControls/BarMenu';
import { useShareLink } from './useShareLink';

/** A menu of rarely used actions: copy the link, show keyboard shortcuts. */
export function MoreMenu({ onShowShortcuts }: { onShowShortcuts: () => void }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const share = useShareLink();
  return (
    <BarMenu
      label={t('player.more')}
      title={t('player.more')}
      content={<MoreIcon />}
    >
      {close => [
        share && (
          <MenuItem
            key="share"
            onClick={() => {
              share();
              close();
            }}
          >
            {t('player.share')}
          </MenuItem>
        ),
        <MenuItem
          key="shortcuts"
          onClick={() => {
            close();
            onShowShortcuts();
          }}
        >
          {t('shortcuts.title')}
        </MenuItem>,
      ]}
    </BarMenu>
  );
}
