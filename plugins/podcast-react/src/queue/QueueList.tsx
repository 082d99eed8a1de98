import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { PlayableEpisode } from '../player/types';
import { podcastTranslationRef } from '../translation';
import type { PlayerQueue } from './PlayerQueue';
import { QueueItem } from './QueueItem';

const useStyles = makeStyles(
  { root: { listStyle: 'none', margin: 0, padding: 0 } },
  { name: 'PodcastQueueList' },
);

type Focus = { id: string; action: string };

type QueueListProps = {
  queue: PlayerQueue;
  episodes: readonly PlayableEpisode[];
  /** Says to a screen reader what has happened. */
  announce(message: string): void;
  /** Where the focus goes when the last episode was removed. */
  onEmptied(): void;
};

/** The episodes of the queue in their order, which buttons and dragging change. */
export function QueueList(props: QueueListProps) {
  const { queue, episodes, announce, onEmptied } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const classes = useStyles();
  const listRef = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  // A moved element loses the focus, and a removed one takes it along.
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

  const indexOf = (id: string | undefined) =>
    episodes.findIndex(episode => episode.id === id);

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

  const handleDrop = (event: DragEvent, index: number) => {
    event.preventDefault();
    const moved = episodes[indexOf(dragged)];
    if (moved && moved.id !== episodes[index].id) {
      move(moved, index);
    }
    setDragged(undefined);
    setOver(undefined);
  };

  const dropMark = (index: number) => {
    const from = indexOf(dragged);
    if (from < 0 || episodes[index].id !== over || from === index) {
      return undefined;
    }
    return from < index ? 'after' : 'before';
  };

  return (
    <ul ref={listRef} className={classes.root} aria-label={t('queue.title')}>
      {episodes.map((episode, index) => (
        <QueueItem
          key={episode.id}
          episode={episode}
          isFirst={index === 0}
          isLast={index === episodes.length - 1}
          dragged={episode.id === dragged}
          dropMark={dropMark(index)}
          onDragStart={event => {
            event.dataTransfer.effectAllowed = 'move';
            // Without data some browsers do not drag.
            event.dataTransfer.setData('text/plain', episode.title);
            setDragged(episode.id);
          }}
          onDragEnd={() => {
            setDragged(undefined);
            setOver(undefined);
          }}
          onDragOver={event => {
            if (dragged) {
              event.preventDefault();
              setOver(episode.id);
            }
          }}
          onDrop={event => handleDrop(event, index)}
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
