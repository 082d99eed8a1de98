import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinkIcon from '@material-ui/icons/Link';
import { Episode } from '@nerdout/backstage-plugin-podcast-common';
import {
  formatTime,
  podcastTranslationRef,
  useMirroredIcons,
  usePodcastLinks,
  usePodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { useState } from 'react';
import { useHref } from 'react-router-dom';
import { SubtleText } from '../SubtleText';

/**
 * Copies the URL of the episode at the current time. Renders nothing if the
 * player has another episode.
 */
export function CopyTimeLink({ episode }: { episode: Episode }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const href = useHref(usePodcastLinks().episode(episode) ?? '');
  const { state: isLoaded, player } = usePodcastPlayer(
    state => state.episode?.id === episode.id,
  );
  const [message, setMessage] = useState('');
  if (!isLoaded) return null;

  const copy = async () => {
    const seconds = Math.floor(player.getSnapshot().currentTime);
    const link = `${new URL(href, window.location.href).href}?t=${seconds}`;
    try {
      await navigator.clipboard.writeText(link);
      setMessage(t('player.shared', { time: formatTime(seconds) }));
    } catch {
      // The clipboard needs a secure page, and browsers may refuse access.
      setMessage(t('times.copyFailed', { link }));
    }
  };
  return (
    <div>
      <Button
        size="small"
        color="primary"
        classes={mirroredIcons}
        startIcon={<LinkIcon />}
        onClick={copy}
        onBlur={() => setMessage('')}
      >
        {/* Without the time, or screen readers would announce it every second. */}
        {t('player.share')}
      </Button>
      <SubtleText variant="body2" component="span" role="status">
        {message}
      </SubtleText>
    </div>
  );
}
