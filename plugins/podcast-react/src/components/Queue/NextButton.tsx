import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import SkipNextIcon from '@material-ui/icons/SkipNext';
import { useState } from 'react';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { usePlayerQueue } from '../../hooks/usePlayerQueue';
import { playNextInQueue } from '../../player/queue/connectQueue';
import { podcastTranslationRef } from '../../translation';
import { BarButton } from '../PlayerControls/BarButton';

/**
 * Plays the next episode of the queue. Hidden if the queue is empty, unless it has the focus.
 */
export function NextButton() {
  const player = useApi(podcastPlayerApiRef);
  const [next] = usePlayerQueue().state.episodes;
  const { t } = useTranslationRef(podcastTranslationRef);
  const [focused, setFocused] = useState(false);
  if (!next && !focused) {
    return null;
  }
  return (
    <BarButton
      label={
        next ? t('queue.next', { title: next.title }) : t('queue.nextNone')
      }
      unavailable={!next}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onClick={() => playNextInQueue(player)}
    >
      <SkipNextIcon />
    </BarButton>
  );
}
