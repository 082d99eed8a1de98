import { useTranslationRef } from '@backstage/frontend-plugin-api';
import CloseIcon from '@material-ui/icons/Close';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { podcastTranslationRef } from '../../translation';
import { BarButton } from '../PlayerControls/BarButton';

/** Stops playback and hides the bar. */
export function CloseButton() {
  const { player } = usePodcastPlayer(s => s.status);
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <BarButton label={t('player.close')} onClick={() => player.close()}>
      <CloseIcon />
    </BarButton>
  );
}
