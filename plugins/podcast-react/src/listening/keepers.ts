import type {
  ListeningState,
  ListeningUpdate,
  PodcastApi,
  PodcastListeningClient,
} from '@nerdout/backstage-plugin-podcast-common';
import { readJson, writeJson } from '../player/browserStorage';

/** A place where states are kept. */
export interface ListeningKeeper {
  readonly keptIn: 'backend' | 'browser';
  list(episodeIds?: string[]): Promise<ListeningState[]>;
  /** Answers with what is kept afterwards, which is something newer where the update is stale. */
  save(episodeId: string, update: ListeningUpdate): Promise<ListeningState>;
  markShowFinished(showId: string, updatedAt: string): Promise<void>;
  forget(): Promise<void>;
}

export function backendKeeper(client: PodcastListeningClient): ListeningKeeper {
  return {
    keptIn: 'backend',
    list: async id => (await client.getListening(id && { id })).items,
    save: (episodeId, update) => client.saveListening(episodeId, update),
    markShowFinished: (showId, updatedAt) =>
      client.markShowFinished(showId, updatedAt),
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
  const read = (): ListeningState[] => {
    const states = readJson(BROWSER_KEY);
    return Array.isArray(states) ? states.filter(isState) : [];
  };
  const write = (states: ListeningState[]) => {
    states.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
    writeJson(BROWSER_KEY, states.slice(0, MAX_STATES));
  };
  const change = (updates: Map<string, ListeningUpdate>) => {
    const states = new Map(read().map(state => [state.episodeId, state]));
    for (const [episodeId, update] of updates) {
      const state = states.get(episodeId);
      if (!state || state.updatedAt <= update.updatedAt) {
        states.set(episodeId, applyUpdate(state, episodeId, update));
      }
    }
    write([...states.values()]);
    return states;
  };

  return {
    keptIn: 'browser',
    list: async ids =>
      read().filter(({ episodeId }) => !ids || ids.includes(episodeId)),
    save: async (episodeId, update) =>
      change(new Map([[episodeId, update]])).get(episodeId)!,
    async markShowFinished(showId, updatedAt) {
      let cursor: string | undefined;
      do {
        const page = await podcastApi.getEpisodes(
          cursor ? { cursor, limit: 200 } : { show: [showId], limit: 200 },
        );
        change(
          new Map(
            page.items.map(({ id }) => [id, { finished: true, updatedAt }]),
          ),
        );
        cursor = page.pageInfo.nextCursor;
      } while (cursor);
    },
    async forget() {
      write([]);
    },
  };
}

/** What becomes of a state. */
export function applyUpdate(
  state: ListeningState | undefined,
  episodeId: string,
  update: ListeningUpdate,
): ListeningState {
  const { positionSeconds, updatedAt } = update;
  const next: ListeningState = {
    positionSeconds: 0,
    finished: false,
    saved: false,
    ...state,
    episodeId,
    ...update,
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
