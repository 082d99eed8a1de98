import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formatTime } from '../../format';
import { usePodcastPlayer } from '../../player';
import { usePodcastLinks } from '../../routes';
import { podcastTranslationRef } from '../../translation';

/**
 * Copies the address of the loaded episode at the time where the playback is. Nothing in an app without the pages.
 */
export function useShareLink(): (() => Promise<void>) | undefined {
  const { state: episode, player } = usePodcastPlayer(s => s.episode);
  const path = usePodcastLinks().episode(episode ?? { id: '', showId: '' });
  const alertApi = useApi(alertApiRef);
  const { t } = useTranslationRef(podcastTranslationRef);
  if (!episode || !path) {
    return undefined;
  }
  return async () => {
    const seconds = Math.floor(player.getSnapshot().currentTime);
    const url = new URL(path, window.location.origin);
    url.searchParams.set('t', String(seconds));
    try {
      await navigator.clipboard.writeText(url.href);
      alertApi.post({
        message: t('player.shared', { time: formatTime(seconds) }),
        severity: 'success',
        display: 'transient',
      });
    } catch {
      // Browsers refuse it in portals without TLS: then the address is shown, to be copied by hand.
      alertApi.post({
        message: t('player.shareByHand', { url: url.href }),
        severity: 'info',
      });
    }
  };
}
