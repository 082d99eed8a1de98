import { readJson, writeJson } from '../core/browserStorage';
import { PlayableEpisode } from '../core/types';
import { QueueChange, QueueState, QueueStorage } from './queueStorage';

const KEY = 'podcast.queue';

/** Stores the queue in the browser; all tabs share it. */
export class BrowserQueueStorage implements QueueStorage {
  #listener: ((state: QueueState) => void) | undefined;

  read(): QueueState {
    const { episodes, autoplay } = (readJson(KEY) ?? {}) as Partial<
      Record<keyof QueueState, unknown>
    >;
    return {
      episodes: Array.isArray(episodes) ? episodes.filter(isPlayable) : [],
      autoplay: autoplay !== false,
    };
  }

  /** Applies the change to the stored queue, because another tab may have changed it. */
  write(state: QueueState, change: QueueChange): void {
    const hasStored = readJson(KEY) !== undefined;
    const stored = hasStored ? change(this.read()) : state;
    writeJson(KEY, stored);
    if (!isSame(stored, state)) this.#listener?.(stored);
  }

  forget(): void {
    writeJson(KEY, undefined);
  }

  onChange(listener: (state: QueueState) => void): () => void {
    this.#listener = listener;
    const listen = (event: StorageEvent) => {
      // Without a key, the whole storage was cleared.
      if (event.key === KEY || event.key === null) {
        listener(this.read());
      }
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }
}

function isSame(a: QueueState, b: QueueState): boolean {
  const getIds = ({ episodes }: QueueState) => episodes.map(({ id }) => id);
  return (
    a.autoplay === b.autoplay &&
    JSON.stringify(getIds(a)) === JSON.stringify(getIds(b))
  );
}

/** An earlier version may have stored something else. */
function isPlayable(value: unknown): value is PlayableEpisode {
  const { id, showId, title, enclosures } = (value ?? {}) as Partial<
    Record<keyof PlayableEpisode, unknown>
  >;
  return (
    typeof id === 'string' &&
    typeof showId === 'string' &&
    typeof title === 'string' &&
    Array.isArray(enclosures) &&
    enclosures.every(enclosure => typeof enclosure?.url === 'string')
  );
}
