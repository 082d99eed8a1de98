import type {
  ListeningList,
  ListeningQuery,
  ListeningState,
  ListeningUpdate,
  Me,
  Queue,
  QueueUpdate,
} from '../model';
import { connect, dataOf } from './connect';
import type { Connection } from './connect';

/**
 * What the podcast backend keeps of the user who calls it: where they were in which episode, what they finished and
 * saved, and what they want to hear next. For front ends, whose `fetchApi` adds the user's token: the backend answers users only. All methods
 * throw a `ResponseError` of `@backstage/errors` when it answers with an error.
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
    return dataOf(await api.request('get', '/me'));
  }

  /** The latest change first. */
  async getListening(query: ListeningQuery = {}): Promise<ListeningList> {
    const api = await connect(this.#connection);
    return dataOf(
      await api.request('get', '/me/episodes', { params: { query } }),
    );
  }

  /**
   * Keeps what the update names, if it was made from what is stored. It is sent to its end also when the page is left.
   *
   * @returns what is stored afterwards
   * @throws `ResponseError` with the status 409 when another device has changed the state since the revision that is
   * named; its `body` is a `ListeningConflict` with what is stored
   */
  async saveListening(
    episodeId: string,
    update: ListeningUpdate,
  ): Promise<ListeningState> {
    const api = await connect(this.#connection);
    return dataOf(
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

  /** What the user wants to hear next. */
  async getQueue(): Promise<Queue> {
    const api = await connect(this.#connection);
    return dataOf(await api.request('get', '/me/queue'));
  }

  /**
   * Replaces the queue. It is sent to its end also when the page is left.
   *
   * @returns what is stored afterwards
   * @throws `ResponseError` with the status 409 when another device has saved one since the revision that is named
   */
  async saveQueue(update: QueueUpdate): Promise<Queue> {
    const api = await connect(this.#connection);
    return dataOf(
      await api.request('put', '/me/queue', { body: update, keepalive: true }),
    );
  }

  /** Deletes everything that the backend keeps of the user. */
  async forgetListening(): Promise<void> {
    const api = await connect(this.#connection);
    await api.request('delete', '/me');
  }
}
