import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { formatTime } from '../../format/formatTime';
import { usePodcastLinks } from '../../hooks/usePodcastLinks';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { useToast } from '../../hooks/useToast';
import { podcastTranslationRef } from '../../translation';

/**
 * Returns a function that copies the link to the loaded episode at the current time. Undefined in an app without the pages.
 */
export function useShareLink(): (() => Promise<void>) | undefined {
  const { state: episode, player } = usePodcastPlayer(s => s.episode);
  const path = usePodcastLinks().episode(episode ?? { id: '', showId: '' });
  const toast = useToast();
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
      toast({ title: t('player.shared', { time: formatTime(seconds) }) });
    } catch {
      // Browsers have no clipboard in portals without TLS, so show the link.
      toast({
        title: t('player.shareByHand', { url: url.href }),
        status: 'info',
        timeout: undefined,
      });
    }
  };
}
