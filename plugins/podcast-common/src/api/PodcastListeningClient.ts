import {
  ListeningList,
  ListeningQuery,
  ListeningState,
  ListeningUpdate,
  Me,
  Queue,
  QueueUpdate,
} from '../model';
import { connect, getData } from './connect';
import { Connection } from './connect';

/**
 * The client for the data of the current user: positions, finished and saved episodes, and the queue. For frontends, whose
 * `fetchApi` adds the user's token. If the backend responds with an error, the methods throw a `ResponseError` of
 * `@backstage/errors`.
 *
 * @public
 */
export class PodcastListeningClient {
  readonly #connection: Connection;

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#connection = options;
  }

  /** The listening states, the queue and the followed topics of the user. */
  async getMe(): Promise<Me> {
    const api = await connect(this.#connection);
    return getData(await api.request('get', '/me'));
  }

  /** The listening states of the user, most recently changed first. */
  async getListening(query: ListeningQuery = {}): Promise<ListeningList> {
    const api = await connect(this.#connection);
    return getData(
      await api.request('get', '/me/episodes', { params: { query } }),
    );
  }

  /**
   * Updates the listening state of an episode. The request completes even if the user leaves the page.
   *
   * @returns the stored state
   * @throws `ResponseError` with status 409 if another device has changed the state since the given revision. Its `body` is
   * a `ListeningConflict` with the stored state
   */
  async saveListening(
    episodeId: string,
    update: ListeningUpdate,
  ): Promise<ListeningState> {
    const api = await connect(this.#connection);
    return getData(
      await api.request('put', '/me/episodes/{episodeId}', {
        params: { path: { episodeId } },
        body: update,
        keepalive: true,
      }),
    );
  }

  /** Marks all episodes of a show as finished. */
  async markShowFinished(showId: string): Promise<void> {
    const api = await connect(this.#connection);
    await api.request('post', '/me/episodes/mark-finished', {
      body: { showId },
    });
  }

  /** The queue of the user. */
  async getQueue(): Promise<Queue> {
    const api = await connect(this.#connection);
    return getData(await api.request('get', '/me/queue'));
  }

  /**
   * Replaces the queue. The request completes even if the user leaves the page.
   *
   * @returns the stored queue
   * @throws `ResponseError` with status 409 if another device has saved the queue since the given revision
   */
  async saveQueue(update: QueueUpdate): Promise<Queue> {
    const api = await connect(this.#connection);
    return getData(
      await api.request('put', '/me/queue', { body: update, keepalive: true }),
    );
  }

  /** Deletes all data of the user. */
  async forgetListening(): Promise<void> {
    const api = await connect(this.#connection);
    await api.request('delete', '/me');
  }
}
