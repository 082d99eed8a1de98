import {
  BackendFeature,
  coreServices,
  createBackendModule,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import podcastPlugin from '../index';

/** Closes the database at shutdown. Backstage leaves it open, and its connection pool keeps the process from exiting. */
const closeDatabaseModule = createBackendModule({
  pluginId: 'podcast',
  moduleId: 'close-database',
  register({ registerInit }) {
    registerInit({
      deps: {
        database: coreServices.database,
        rootLifecycle: coreServices.rootLifecycle,
      },
      async init({ database, rootLifecycle }) {
        const client = await database.getClient();
        rootLifecycle.addShutdownHook(() => client.destroy());
      },
    });
  },
});

/** Starts a backend with the podcast plugin. Its tasks run only when the test calls `runSchedule` or `runTask`. */
export async function startPodcastBackend(options: {
  /** Configuration under the key `podcast`. */
  podcast: JsonObject;
  /** The rest of the configuration. */
  config?: JsonObject;
  knex?: Knex;
  features?: BackendFeature[];
}) {
  const tasks = new Map<string, SchedulerServiceTaskFunction>();
  const scheduler = mockServices.scheduler.mock({
    scheduleTask: async ({ id, fn }) => {
      tasks.set(id, fn);
    },
  });
  const { backend: backendConfig, ...otherConfig } = options.config ?? {};
  const backend = await startTestBackend({
    features: [
      podcastPlugin,
      mockServices.rootConfig.factory({
        data: {
          ...otherConfig,
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
            ...(backendConfig as JsonObject | undefined),
          },
          podcast: options.podcast,
        },
      }),
      scheduler.factory,
      ...(options.knex
        ? [mockServices.database.factory({ knex: options.knex })]
        : [closeDatabaseModule]),
      ...(options.features ?? []),
    ],
  });
  return {
    /** Sends requests to the plugin, for example `api.get('/shows')`. */
    api: {
      get: (path: string) => request(backend.server).get(`/api/podcast${path}`),
      post: (path: string) =>
        request(backend.server).post(`/api/podcast${path}`),
      put: (path: string) => request(backend.server).put(`/api/podcast${path}`),
      delete: (path: string) =>
        request(backend.server).delete(`/api/podcast${path}`),
    },
    /** URL of the plugin, for requests that `api` would normalize. */
    url: `http://127.0.0.1:${backend.server.port()}/api/podcast`,
    /** Runs the scheduled refresh of a show once. */
    runSchedule: async (showId: string) =>
      tasks.get(`podcast-refresh-${showId}`)!(new AbortController().signal),
    /** Runs another scheduled task once. */
    runTask: async (id: string) => tasks.get(id)!(new AbortController().signal),
    stop: () => backend.stop(),
  };
}

export type PodcastBackend = Awaited<ReturnType<typeof startPodcastBackend>>;
