import {
  BackendFeature,
  SchedulerServiceTaskFunction,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import podcastPlugin from '../index';

/** Starts a backend with the podcast plugin. Its tasks run when the test says so, with `runSchedule`. */
export async function startPodcastBackend(options: {
  /** Under the key `podcast`. */
  podcast: JsonObject;
  /** Beside it. */
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
        : []),
      ...(options.features ?? []),
    ],
  });
  return {
    /** The plugin over HTTP, e.g. `api.get('/shows')`. */
    api: {
      get: (path: string) => request(backend.server).get(`/api/podcast${path}`),
      post: (path: string) =>
        request(backend.server).post(`/api/podcast${path}`),
      put: (path: string) => request(backend.server).put(`/api/podcast${path}`),
      delete: (path: string) =>
        request(backend.server).delete(`/api/podcast${path}`),
    },
    /** Where the plugin is, for requests that `api` would tidy up. */
    url: `http://127.0.0.1:${backend.server.port()}/api/podcast`,
    /** Runs the scheduled task of a show once. */
    runSchedule: async (showId: string) =>
      tasks.get(`podcast-refresh-${showId}`)!(new AbortController().signal),
    /** Runs another scheduled task once. */
    runTask: async (id: string) => tasks.get(id)!(new AbortController().signal),
    stop: () => backend.stop(),
  };
}

export type PodcastBackend = Awaited<ReturnType<typeof startPodcastBackend>>;
