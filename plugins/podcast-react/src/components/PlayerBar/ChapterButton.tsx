import { useTranslationRef } from '@backstage/frontend-plugin-api';
import NextIcon from '@material-ui/icons/LastPage';
import PreviousIcon from '@material-ui/icons/FirstPage';
import { usePlayerChapters } from '../../hooks/usePlayerChapters';
import { usePodcastPlayer } from '../../hooks/usePodcastPlayer';
import { findNeighbours } from '../../player/chapters/findNeighbours';
import { podcastTranslationRef } from '../../translation';
import { BarButton } from '../PlayerControls/BarButton';

/** Seeks to the previous or next chapter. Renders nothing for episodes without chapters. */
export function ChapterButton(props: { direction: 'previous' | 'next' }) {
  const { direction } = props;
  const chapters = usePlayerChapters();
  const { state: start, player } = usePodcastPlayer(
    ({ currentTime, duration }) =>
      findNeighbours(chapters, currentTime, { duration })[direction]
        ?.startSeconds,
  );
  const { t } = useTranslationRef(podcastTranslationRef);
  if (chapters.length === 0) {
    return null;
  }
  const Icon = direction === 'next' ? NextIcon : PreviousIcon;
  return (
    <BarButton
      label={t(`chapters.${direction}`)}
      unavailable={start === undefined}
      onClick={() => start !== undefined && player.seek(start)}
    >
      <Icon />
    </BarButton>
  );
}
