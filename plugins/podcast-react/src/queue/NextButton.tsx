import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import SkipNextIcon from '@material-ui/icons/SkipNext';
import { useState } from 'react';
import { podcastPlayerApiRef } from '../api';
import { BarButton } from '../components/PlayerBar/BarButton';
import { podcastTranslationRef } from '../translation';
import { playNextInQueue } from './connectQueue';
import { usePlayerQueue } from './usePlayerQueue';

/**
 * Plays the next episode of the queue; not there when the queue is empty, except as long as it has the focus, which
 * would be lost.
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
