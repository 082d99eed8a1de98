import {
  ListeningConflict,
  ListeningState,
  ListeningUpdate,
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { readJson, writeJson } from '../core/browserStorage';
import { FOLLOWED_KEY } from './followKeepers';
import { ListeningChange } from './types';

type Saved =
  | { isSaved: true; state: ListeningState }
  /** The update was made from another revision than what is kept, which is `state`; without one where nothing is. */
  | { isSaved: false; state?: ListeningState };

/** A place where states are kept. */
export interface ListeningKeeper {
  readonly keptIn: 'backend' | 'browser';
  list(episodeIds?: string[]): Promise<ListeningState[]>;
  save(episodeId: string, update: ListeningUpdate): Promise<Saved>;
  markShowFinished(showId: string): Promise<void>;
  forget(): Promise<void>;
}

export function backendKeeper(client: PodcastListeningClient): ListeningKeeper {
  return {
    keptIn: 'backend',
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

export const BROWSER_KEY = 'podcast.listening';

/** So many episodes are remembered in the browser, the latest ones. */
const MAX_STATES = 2000;

/** Keeps states in the browser, where all tabs share them. */
export function browserKeeper(
  podcastApi: Pick<PodcastApi, 'getEpisodes'>,
): ListeningKeeper {
  /** The latest change first. */
  const read = (): ListeningState[] => {
    const states = readJson(BROWSER_KEY);
    if (!Array.isArray(states)) return [];
    // Earlier versions of the portal counted no revisions.
    return states
      .filter(isState)
      .map(state => ({ ...state, revision: state.revision ?? 1 }));
  };
  const write = (states: ListeningState[]) =>
    writeJson(BROWSER_KEY, states.slice(0, MAX_STATES));
  const change = (ids: string[], by: ListeningChange) => {
    const before = read();
    const known = new Map(before.map(state => [state.episodeId, state]));
    const changed = ids.map(id => {
      const state = applyChange(known.get(id), id, by);
      // By the clock only so that what was deleted and begun anew has no revision that it had before.
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
    keptIn: 'browser',
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

/** What becomes of a state; its revision stays. */
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
  // As the backend does: who takes their position back has not heard it.
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
