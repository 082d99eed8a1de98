import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import SkipNextIcon from '@material-ui/icons/SkipNext';
import { podcastPlayerApiRef } from '../api';
import { podcastTranslationRef } from '../translation';
import { playNextInQueue } from './connectQueue';
import { usePlayerQueue } from './usePlayerQueue';

/** Plays the next episode of the queue; not there when the queue is empty. */
export function NextButton() {
  const player = useApi(podcastPlayerApiRef);
  const [next] = usePlayerQueue().state.episodes;
  const { t } = useTranslationRef(podcastTranslationRef);
  if (!next) {
    return null;
  }
  const label = t('queue.next', { title: next.title });
  return (
    <IconButton
      size="small"
      color="inherit"
      aria-label={label}
      title={label}
      onClick={() => playNextInQueue(player)}
    >
      <SkipNextIcon />
    </IconButton>
  );
}
