import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  podcastApiRef,
  PodcastPlayer,
  podcastPlayerApiRef,
  podcastRouteRef,
} from '@nerdout/backstage-plugin-podcast-react';
import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { PodcastRouter } from '../components/PodcastRouter';
import type { FakePodcastApi } from './FakePodcastApi';

/** Shows where the app is, and goes back like the browser's button. */
function Browser() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output aria-label="address">{pathname + search}</output>
      <button onClick={() => navigate(-1)}>browser back</button>
    </>
  );
}

type Options = {
  api: FakePodcastApi;
  entities?: Entity[];
  /** Whether the reader may refresh shows; yes when left out. */
  mayRefresh?: boolean;
  config?: Record<string, any>;
};

/** Everything that the components of the plugin need of an app. */
export function makeApis(options: Options) {
  const { api, entities = [], mayRefresh = true, config = {} } = options;
  const player = new PodcastPlayer();
  const analytics = mockApis.analytics();
  const alert = mockApis.alert();
  return {
    player,
    analytics,
    alert,
    apis: [
      [podcastApiRef, api],
      [podcastPlayerApiRef, player],
      [catalogApiRef, catalogApiMock({ entities })],
      mockApis.config({ data: config }),
      mockApis.permission({
        authorize: mayRefresh ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
      }),
      analytics,
      alert,
    ] as const,
  };
}

/** Renders a component in an app that has the podcast pages. */
export function renderInApp(element: ReactElement, options: Options) {
  const { apis, ...parts } = makeApis(options);
  const result = renderInTestApp(element, {
    mountedRoutes: {
      '/podcast': podcastRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    apis,
  });
  return { ...result, ...parts };
}

/** Opens an address below `/podcast`. */
export function renderPages(address: string, options: Options) {
  const { apis, ...parts } = makeApis(options);
  const result = renderInTestApp(
    <>
      <Browser />
      <PodcastRouter />
    </>,
    {
      mountPath: '/podcast/*',
      initialRouteEntries: [address],
      mountedRoutes: {
        '/podcast': podcastRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      apis,
    },
  );
  return { ...result, ...parts };
}
