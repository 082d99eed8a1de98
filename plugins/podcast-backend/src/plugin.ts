import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  podcastPermissions,
  readLinkUsers,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastFeedSourcesExtensionPoint,
  podcastTopicMatchersExtensionPoint,
  TopicMatcher,
} from '@nerdout/backstage-plugin-podcast-node';
import {
  EvidenceCollector,
  RelatedFinder,
  ShowAnalyzer,
  TopicTagger,
} from './analysis';
import { CatalogMatcher, EntityIndex } from './catalog';
import { readPodcastConfig } from './config';
import {
  CorrectionStore,
  AnalysisStore,
  DocumentStore,
  EvidenceStore,
  FollowStore,
  ListeningStore,
  openDatabase,
  PeopleStore,
  PodcastStore,
  QueueStore,
  RelatedStore,
  SeriesStore,
  ShowVersions,
} from './database';
import { DocumentReader } from './documents';
import { FeedReader, prepareShows, ShowRefresher } from './refresh';
import { createRouter } from './router';
import {
  FileFeedSource,
  HostRules,
  HttpFeedSource,
  SourceRegistry,
  createUserAgent,
} from './source';
import { scheduleAnalysis, schedulePruning, scheduleRefreshes } from './tasks';

/**
 * Fetches, stores and serves the podcasts configured under `podcast.shows`.
 *
 * @public
 */
export const podcastPlugin = createBackendPlugin({
  pluginId: 'podcast',
  register(env) {
    const sources = new SourceRegistry();
    env.registerExtensionPoint(podcastFeedSourcesExtensionPoint, {
      addFeedSource: source => sources.add(source),
    });

    const matchers: TopicMatcher[] = [];
    env.registerExtensionPoint(podcastTopicMatchersExtensionPoint, {
      addTopicMatcher(matcher) {
        if (matchers.some(({ id }) => id === matcher.id)) {
          throw new ConflictError(
            `A topic matcher with id '${matcher.id}' already exists`,
          );
        }
        matchers.push(matcher);
      },
    });

    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        rootConfig: coreServices.rootConfig,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        database,
        httpAuth,
        httpRouter,
        lifecycle,
        logger,
        permissions,
        permissionsRegistry,
        rootConfig,
        scheduler,
      }) {
        const builtIn = ['http', 'https', 'file'];
        const config = readPodcastConfig(rootConfig, [
          ...builtIn,
          ...sources.schemes,
        ]);
        const { shows } = config;
        const hostRules = HostRules.fromConfig(rootConfig);
        const userAgent = createUserAgent(rootConfig);
        sources.add(new FileFeedSource());
        sources.add(
          new HttpFeedSource({
            configuredUrl: id => shows.find(show => show.id === id)!.url,
            hostRules,
            userAgent,
            maxRedirects: config.fetch.maxRedirects,
          }),
        );

        const topicIds = new Set(config.topics.map(({ id }) => id));
        const knex = await openDatabase(database);
        const versions = new ShowVersions(
          knex,
          shows.map(({ id }) => id),
        );
        const store = new PodcastStore(knex, topicIds, versions);
        const corrections = new CorrectionStore(knex, topicIds, versions);
        const people = new PeopleStore(knex);
        if (!config.keepEmails) {
          await people.forgetEmails();
        }
        const series = new SeriesStore(knex);
        const follows = new FollowStore(knex);
        const related = new RelatedFinder(
          new RelatedStore(knex),
          new Map(config.topics.map(({ id, title }) => [id, title])),
        );
        const listening = new ListeningStore(knex);
        const queues = new QueueStore(knex);
        const reader = new FeedReader(sources, config.fetch, logger);
        const evidence = config.transcriptsForTopics
          ? new EvidenceStore(knex, config.topics)
          : undefined;
        const tagger = new TopicTagger({
          ...config,
          matchers,
          evidence,
          logger,
        });
        const refresher = new ShowRefresher({
          store,
          reader,
          tagger,
          config,
          logger,
        });

        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        const documentStore = new DocumentStore(knex);
        const documents = new DocumentReader({
          shows,
          store: documentStore,
          hostRules,
          userAgent,
          logger,
          ...config.documents,
          maxRedirects: config.fetch.maxRedirects,
          signal: shutdown.signal,
        });
        permissionsRegistry.addPermissions(podcastPermissions);
        httpRouter.use(
          createRouter({
            config,
            store,
            versions,
            listening,
            queues,
            corrections,
            people,
            series,
            related,
            follows,
            matcher: new CatalogMatcher({
              catalog,
              index: new EntityIndex({
                catalog,
                auth,
                topics: config.topics,
                logger,
              }),
              topics: config.topics,
              linking: readLinkUsers(rootConfig),
              logger,
            }),
            refresher,
            documents,
            httpAuth,
            permissions,
            logger,
            signal: shutdown.signal,
          }),
        );

        await prepareShows(shows, refresher, logger);
        await scheduleRefreshes({ scheduler, shows, store, refresher, logger });
        await scheduleAnalysis({
          scheduler,
          shows,
          analyzer: new ShowAnalyzer({
            store,
            analyses: new AnalysisStore(knex, versions),
            logger,
          }),
          collector:
            evidence &&
            new EvidenceCollector({
              store,
              documents,
              documentStore,
              evidence,
              tagger,
              topics: config.topics,
              logger,
            }),
          logger,
        });
        await schedulePruning({
          scheduler,
          store,
          listening,
          queues,
          keepForMs: config.keepListeningMs,
          logger,
        });
        if (shows.length === 0) {
          logger.warn('No shows are configured; add some under podcast.shows');
        }
      },
    });
  },
});
