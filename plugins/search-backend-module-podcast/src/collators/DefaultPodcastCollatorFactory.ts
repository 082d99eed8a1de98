import { Readable } from 'node:stream';
import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  ListedEpisode,
  PodcastApi,
  PodcastClient,
  podcastShowReadPermission,
} from '@nerdout/backstage-plugin-podcast-common';
import { readLocationTemplate } from './config';
import { PodcastEpisodeDocument, toDocument } from './toDocument';

/** Episodes per page of the list. */
const PAGE_SIZE = 100;

/**
 * Reads all episodes from the podcast backend plugin, as documents of the type `podcast-episode`. Users with the permission
 * `podcast.show.read` can see them.
 *
 * @public
 */
export class DefaultPodcastCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'podcast-episode';
  readonly visibilityPermission = podcastShowReadPermission;

  readonly #auth: AuthService;
  readonly #api: PodcastApi;
  readonly #logger: LoggerService;
  readonly #locationTemplate: string;

  /** @throws InputError that names the invalid configuration key */
  static fromConfig(
    config: Config,
    options: {
      auth: AuthService;
      discovery: DiscoveryService;
      logger: LoggerService;
    },
  ): DefaultPodcastCollatorFactory {
    return new DefaultPodcastCollatorFactory({
      auth: options.auth,
      logger: options.logger,
      api: new PodcastClient({
        discoveryApi: options.discovery,
        fetchApi: { fetch },
      }),
      locationTemplate: readLocationTemplate(config),
    });
  }

  constructor(options: {
    auth: AuthService;
    api: PodcastApi;
    logger: LoggerService;
    locationTemplate: string;
  }) {
    this.#auth = options.auth;
    this.#api = options.api;
    this.#logger = options.logger;
    this.#locationTemplate = options.locationTemplate;
  }

  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<PodcastEpisodeDocument> {
    const { items: shows } = await this.#api.getShows(await this.#token());
    const showTitles = new Map(shows.map(({ id, title }) => [id, title]));
    const { items: topics } = await this.#api.getTopics(
      {},
      await this.#token(),
    );
    const topicTitles = new Map(topics.map(({ id, title }) => [id, title]));

    let count = 0;
    for await (const episodes of this.#pages()) {
      for (const episode of episodes) {
        count += 1;
        yield toDocument(episode, {
          showTitle: showTitles.get(episode.showId),
          topicTitles,
          locationTemplate: this.#locationTemplate,
        });
      }
    }
    this.#logger.debug(`Indexed ${count} podcast episodes`);
  }

  async *#pages(): AsyncGenerator<ListedEpisode[]> {
    let cursor: string | undefined;
    do {
      const page = await this.#api.getEpisodes(
        cursor
          ? { cursor, limit: PAGE_SIZE }
          : { sort: 'newest', include: 'notes', limit: PAGE_SIZE },
        await this.#token(),
      );
      yield page.items;
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
  }

  /** A new token for each request, because reading a large show can outlast a token. */
  async #token(): Promise<{ token: string }> {
    return this.#auth.getPluginRequestToken({
      onBehalfOf: await this.#auth.getOwnServiceCredentials(),
      targetPluginId: 'podcast',
    });
  }
}
