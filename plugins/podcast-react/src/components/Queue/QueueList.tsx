import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef, useState } from 'react';
import { PlayableEpisode } from '../../player/core/types';
import { PlayerQueue } from '../../player/queue/PlayerQueue';
import { podcastTranslationRef } from '../../translation';
import { QueueItem } from './QueueItem';
import { useDragOrder } from './useDragOrder';

const useStyles = makeStyles(
  { root: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PodcastQueueList' },
);

type Focus = { id: string; action: string };

type QueueListProps = {
  queue: PlayerQueue;
  episodes: readonly PlayableEpisode[];
  /** Announces a change to screen readers. */
  announce(message: string): void;
  /** Called to move the focus when the last episode was removed. */
  onEmptied(): void;
};

/** The episodes of the queue. Buttons and dragging change their order. */
export function QueueList(props: QueueListProps) {
  const { queue, episodes, announce, onEmptied } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const listRef = useRef<HTMLUListElement>(null);
  // Moved and removed elements lose the focus.
  const [focus, setFocus] = useState<Focus>();

  useEffect(() => {
    if (focus) {
      listRef.current
        ?.querySelector<HTMLElement>(
          `[data-queue-id="${CSS.escape(focus.id)}"] [data-queue-action="${
            focus.action
          }"]`,
        )
        ?.focus();
    }
  }, [focus]);

  const move = ({ id, title }: PlayableEpisode, to: number) => {
    queue.move(id, to);
    announce(
      t('queue.moved', {
        title,
        position: String(to + 1),
        total: String(episodes.length),
      }),
    );
  };

  const remove = (episode: PlayableEpisode, index: number) => {
    queue.remove(episode.id);
    announce(t('queue.removed', { title: episode.title }));
    const neighbour = episodes[index + 1] ?? episodes[index - 1];
    if (neighbour) {
      setFocus({ id: neighbour.id, action: 'remove' });
    } else {
      onEmptied();
    }
  };

  const { drag, start } = useDragOrder(listRef, (from, to) =>
    move(episodes[from], to),
  );
  const dropMark = (index: number) => {
    if (!drag || drag.to === drag.from || drag.to !== index) {
      return undefined;
    }
    return drag.from < index ? 'after' : 'before';
  };

  return (
    <ul ref={listRef} className={classes.root} aria-label={t('queue.title')}>
      {episodes.map((episode, index) => (
        <QueueItem
          key={episode.id}
          episode={episode}
          isFirst={index === 0}
          isLast={index === episodes.length - 1}
          dragOffset={drag?.from === index ? drag.offset : undefined}
          dropMark={dropMark(index)}
          onDragStart={event => start(index, event)}
          onMove={by => {
            move(episode, index + by);
            setFocus({ id: episode.id, action: by < 0 ? 'up' : 'down' });
          }}
          onRemove={() => remove(episode, index)}
        />
      ))}
    </ul>
  );
}
