import { useTranslationRef } from '@backstage/frontend-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import MoreIcon from '@material-ui/icons/MoreVert';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useReducedMotion } from '../../hooks/useReducedMotion';
import { useListeningActions } from '../../hooks/useListeningActions';
import { usePlayerQueue } from '../../hooks/usePlayerQueue';
import { useToast } from '../../hooks/useToast';
import { PlayableEpisode } from '../../player/core/types';
import { podcastTranslationRef } from '../../translation';
import { useListTranslation } from '../EpisodeRows/EpisodeRows';

const QueueDialog = lazy(() =>
  import('../Queue/QueueDialog').then(m => ({ default: m.QueueDialog })),
);

/**
 * A button with a menu of actions on an episode: add it to the queue, save it, mark it as played. Renders nothing for an
 * episode without a media file.
 *
 * @public
 */
export function EpisodeMenu({ episode }: { episode: PlayableEpisode }) {
  const { t } = useListTranslation();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [queueOpen, setQueueOpen] = useState(false);
  const close = useCallback(() => setAnchor(null), []);
  const showQueue = useCallback(() => setQueueOpen(true), []);
  if (episode.enclosures.length === 0) {
    return null;
  }
  return (
    <>
      <IconButton
        size="small"
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t('queue.more', { title: episode.title })}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <MoreIcon />
      </IconButton>
      {/* Mounted on demand, because lists are long and menus are rarely opened. */}
      {anchor && (
        <EpisodeMenuItems
          episode={episode}
          anchor={anchor}
          onClose={close}
          onShowQueue={showQueue}
        />
      )}
      {queueOpen && (
        <Suspense fallback={null}>
          <QueueDialog open onClose={() => setQueueOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function EpisodeMenuItems(props: {
  episode: PlayableEpisode;
  anchor: HTMLElement;
  onClose: () => void;
  onShowQueue: () => void;
}) {
  const { episode, anchor, onClose, onShowQueue } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const toast = useToast();
  const { state, queue } = usePlayerQueue();
  const { title } = episode;
  const listeningActions = useListeningActions(episode);
  const calm = useReducedMotion();
  // The menu belongs to the landmark of its button. It cannot be inside of the row, whose transforms would move it.
  const containerRef = useRef(anchor.closest<HTMLElement>('main'));
  const getContainer = useCallback(() => containerRef.current, []);

  const item = (label: string, message: string, act: () => void) => (
    <MenuItem
      key={label}
      onClick={() => {
        act();
        toast({ title: message });
        onClose();
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <Menu
      className={calm}
      container={getContainer}
      disableScrollLock
      anchorEl={anchor}
      open
      onClose={onClose}
      MenuListProps={{ 'aria-label': t('queue.more', { title }), dense: true }}
    >
      {item(t('queue.playNext'), t('queue.willPlayNext', { title }), () =>
        queue.playNext(episode),
      )}
      {queue.has(episode.id)
        ? item(t('queue.remove'), t('queue.removed', { title }), () =>
            queue.remove(episode.id),
          )
        : item(t('queue.add'), t('queue.added', { title }), () =>
            queue.add(episode),
          )}
      {listeningActions.map(({ label, message, act }) =>
        item(label, message, act),
      )}
      <MenuItem
        onClick={() => {
          onClose();
          onShowQueue();
        }}
      >
        {t('queue.show', { number: String(state.episodes.length) })}
      </MenuItem>
    </Menu>
  );
}
