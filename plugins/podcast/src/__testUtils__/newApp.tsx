import { Entity } from '@backstage/catalog-model';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createApiFactory,
  createFrontendModule,
  AnyApiRef,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis } from '@backstage/test-utils';
import {
  createPodcastPlayer,
  podcastApiRef,
  podcastPlayerApiRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { render } from '@testing-library/react';
import podcastPlugin from '../index';
import { FakePodcastApi } from './FakePodcastApi';
import { about, makeEpisode } from './fixtures';

/** Replaces an API of a plugin. */
const overrideApi = (
  pluginId: string,
  ref: AnyApiRef,
  api: any,
  name?: string,
) =>
  createFrontendModule({
    pluginId,
    extensions: [
      ApiBlueprint.make({
        name,
        params: define => define(createApiFactory(ref, api)),
      }),
    ],
  });

/**
 * Opens an app on the new frontend system with a catalog, as `createApp` makes
 * it.
 */
export function openApp(
  address: string,
  options: { entities?: Entity[]; path?: string; denied?: boolean } = {},
) {
  const { entities = [], path = '/podcast', denied } = options;
  window.history.replaceState({}, '', address);
  const api = new FakePodcastApi({
    episodes: [
      makeEpisode('first', { title: 'Fleet First', topics: [about('mobile')] }),
      makeEpisode('second', { title: 'Second' }),
    ],
  });
  const player = createPodcastPlayer();
  const authorize = () =>
    denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW;
  const config = mockApis.config({
    data: {
      app: {
        title: 'New portal',
        baseUrl: 'http://localhost',
        extensions: [
          { 'sign-in-page:app': false },
          { 'page:podcast': { config: { path } } },
        ],
      },
      backend: { baseUrl: 'http://localhost' },
    },
  });
  const app = createApp({
    features: [
      podcastPlugin,
      catalogPlugin,
      overrideApi('podcast', podcastApiRef, api),
      overrideApi('podcast', podcastPlayerApiRef, player, 'player'),
      overrideApi('catalog', catalogApiRef, catalogApiMock({ entities })),
      overrideApi(
        'app',
        permissionApiRef,
        mockApis.permission({ authorize }),
        'permission',
      ),
    ],
    advanced: { configLoader: async () => ({ config }) },
  });
  render(app.createRoot());
  return { api, player };
}
