import {
  ListeningConflict,
  ListeningState,
  ListeningUpdate,
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { readJson, writeJson } from '../core/browserStorage';
import { FOLLOWED_KEY } from './followStorage';
import { ListeningChange } from './types';

type Saved =
  | { isSaved: true; state: ListeningState }
  /** The update was based on another revision. `state` is the stored state, absent if there is none. */
  | { isSaved: false; state?: ListeningState };

/** Stores listening states. */
export interface ListeningStorage {
  readonly storedIn: 'backend' | 'browser';
  list(episodeIds?: string[]): Promise<ListeningState[]>;
  save(episodeId: string, update: ListeningUpdate): Promise<Saved>;
  markShowFinished(showId: string): Promise<void>;
  forget(): Promise<void>;
}

export function createBackendListeningStorage(
  client: PodcastListeningClient,
): ListeningStorage {
  return {
    storedIn: 'backend',
    list: async id => (await client.getListening(id && { id })).items,
    async save(episodeId, update) {
      try {
        const state = await client.saveListening(episodeId, update);
        return { isSaved: true, state };
      } catch (error) {
        const { statusCode, body } = error as {
          statusCode?: number;
          body?: ListeningConflict;
        };
        if (statusCode !== 409) throw error;
        return { isSaved: false, state: body?.current };
      }
    },
    markShowFinished: showId => client.markShowFinished(showId),
    forget: () => client.forgetListening(),
  };
}

export const LISTENING_KEY = 'podcast.listening';

/** How many states the browser stores; the latest ones stay. */
const MAX_STATES = 2000;

/** Stores states in the browser; all tabs share them. */
export function createBrowserListeningStorage(
  podcastApi: Pick<PodcastApi, 'getEpisodes'>,
): ListeningStorage {
  /** The last changed state first. */
  const read = (): ListeningState[] => {
    const states = readJson(LISTENING_KEY);
    if (!Array.isArray(states)) return [];
    // Earlier versions stored no revisions.
    return states
      .filter(isState)
      .map(state => ({ ...state, revision: state.revision ?? 1 }));
  };
  const write = (states: ListeningState[]) =>
    writeJson(LISTENING_KEY, states.slice(0, MAX_STATES));
  const change = (ids: string[], by: ListeningChange) => {
    const before = read();
    const known = new Map(before.map(state => [state.episodeId, state]));
    const changed = ids.map(id => {
      const state = applyChange(known.get(id), id, by);
      // The clock makes sure that a state that was deleted and created again gets a new revision.
      state.revision = Math.max(state.revision + 1, Date.now());
      return state;
    });
    write([
      ...changed,
      ...before.filter(({ episodeId }) => !ids.includes(episodeId)),
    ]);
    return changed;
  };

  return {
    storedIn: 'browser',
    list: async ids =>
      read().filter(({ episodeId }) => !ids || ids.includes(episodeId)),
    async save(episodeId, { revision, ...update }) {
      const current = read().find(state => state.episodeId === episodeId);
      if ((current?.revision ?? 0) !== revision) {
        return { isSaved: false, state: current };
      }
      return { isSaved: true, state: change([episodeId], update)[0] };
    },
    async markShowFinished(showId) {
      let cursor: string | undefined;
      do {
        const page = await podcastApi.getEpisodes(
          cursor ? { cursor, limit: 200 } : { show: [showId], limit: 200 },
        );
        change(
          page.items.map(({ id }) => id),
          { finished: true },
        );
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
    },
    async forget() {
      write([]);
      writeJson(FOLLOWED_KEY, []);
    },
  };
}

/** Applies a change to a state, without changing its revision. */
export function applyChange(
  state: ListeningState | undefined,
  episodeId: string,
  change: ListeningChange,
): ListeningState {
  const { positionSeconds } = change;
  const updatedAt = new Date().toISOString();
  const next: ListeningState = {
    revision: 0,
    positionSeconds: 0,
    finished: false,
    saved: false,
    ...state,
    episodeId,
    ...change,
    updatedAt,
  };
  // As in the backend: without a position, the episode counts as not played.
  if (positionSeconds === 0) delete next.heardAt;
  else if (positionSeconds !== undefined) next.heardAt = updatedAt;
  return next;
}

function isState(value: unknown): value is ListeningState {
  const state = value as ListeningState | null;
  return (
    typeof state?.episodeId === 'string' &&
    typeof state.positionSeconds === 'number' &&
    typeof state.updatedAt === 'string'
  );
}
