import { ResponseError } from '@backstage/errors';
import type {
  ListeningList,
  ListeningQuery,
  ListeningState,
  ListeningUpdate,
  Queue,
  QueueUpdate,
} from '../model';
import { toQueryString } from './queryString';

/**
 * What the podcast backend keeps of the user who calls it: where they were in which episode, what they finished and
 * saved, and what they want to hear next. For front ends, whose `fetchApi` adds the user's token: the backend answers users only. All methods
 * throw a `ResponseError` of `@backstage/errors` when it answers with an error.
 *
 * @public
 */
export class PodcastListeningClient {
  readonly #discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  readonly #fetchApi: { fetch: typeof fetch };

  constructor(options: {
    discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
    fetchApi: { fetch: typeof fetch };
  }) {
    this.#discoveryApi = options.discoveryApi;
    this.#fetchApi = options.fetchApi;
  }

  /** The latest change first. */
  async getListening(query: ListeningQuery = {}): Promise<ListeningList> {
    const response = await this.#send(
      'GET',
      `/me/episodes${toQueryString(query)}`,
    );
    return response.json();
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
    const response = await this.#send(
      'PUT',
      `/me/episodes/${encodeURIComponent(episodeId)}`,
      update,
    );
    return response.json();
  }

  /** Marks all episodes of a show as finished. */
  async markShowFinished(showId: string): Promise<void> {
    await this.#send('POST', '/me/episodes/mark-finished', { showId });
  }

  /** What the user wants to hear next. */
  async getQueue(): Promise<Queue> {
    return (await this.#send('GET', '/me/queue')).json();
  }

  /**
   * Replaces the queue. It is sent to its end also when the page is left.
   *
   * @returns what is stored afterwards
   * @throws `ResponseError` with the status 409 when another device has saved one since the revision that is named
   */
  async saveQueue(update: QueueUpdate): Promise<Queue> {
    return (await this.#send('PUT', '/me/queue', update)).json();
  }

  /** Deletes everything that the backend keeps of the user. */
  async forgetListening(): Promise<void> {
    await this.#send('DELETE', '/me');
  }

  async #send(method: string, path: string, body?: object): Promise<Response> {
    const baseUrl = await this.#discoveryApi.getBaseUrl('podcast');
    const response = await this.#fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
      keepalive: method === 'PUT',
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
