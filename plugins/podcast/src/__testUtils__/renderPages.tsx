import {
  mockApis,
  renderInTestApp,
  TestAppOptions,
} from '@backstage/frontend-test-utils';
import {
  ToastApi,
  ToastApiMessage,
  toastApiRef,
} from '@backstage/frontend-plugin-api';
import { RenderResult } from '@testing-library/react';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  createPodcastPlayer,
  PlayableEpisode,
  podcastApiRef,
  podcastListeningApiRef,
  PodcastListeningApi,
  PodcastPlayerApi,
  podcastPlayerApiRef,
  podcastRouteRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { ReactElement } from 'react';
import { Route, Routes, useLocation, useNavigate } from 'react-router-dom';
import { PodcastRouter } from '../components/PodcastRouter';
import { makeCatalog } from './catalog';
import { FakePodcastApi } from './FakePodcastApi';

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
  /** Names of permissions that the reader does not have. */
  denied?: string[];
  config?: Record<string, any>;
  /** What the user has heard; an app without it when left out. */
  listening?: PodcastListeningApi;
  /** What the player plays from the start. */
  playing?: PlayableEpisode;
};

/** What tests look at, beside what is drawn. */
type Parts = {
  player: PodcastPlayerApi;
  analytics: ReturnType<typeof mockApis.analytics>;
  /** What the app told the reader. */
  toasts: ToastApiMessage[];
  authorize: jest.Mock;
};

type Apis = NonNullable<TestAppOptions['apis']>;

/** Everything that the components of the plugin need of an app. */
export function makeApis(options: Options): Parts & { apis: Apis } {
  const { api, entities = [], mayRefresh = true, config = {} } = options;
  const { listening, denied = [] } = options;
  const player = createPodcastPlayer();
  if (options.playing) player.play(options.playing);
  const analytics = mockApis.analytics();
  const toasts: ToastApiMessage[] = [];
  const toastApi: ToastApi = {
    post(message) {
      toasts.push(message);
      return { close() {} };
    },
  };
  const authorize = jest.fn((request: { permission: { name: string } }) =>
    mayRefresh && !denied.includes(request.permission.name)
      ? AuthorizeResult.ALLOW
      : AuthorizeResult.DENY,
  );
  return {
    player,
    analytics,
    toasts,
    authorize,
    apis: [
      [podcastApiRef, api],
      [podcastPlayerApiRef, player],
      [podcastListeningApiRef, listening as PodcastListeningApi],
      [catalogApiRef, makeCatalog(entities)],
      mockApis.config({ data: config }),
      mockApis.permission({ authorize: authorize as any }),
      analytics,
      [toastApiRef, toastApi],
    ] as const,
  };
}

/** Renders a component in an app that has the podcast pages. */
export function renderInApp(
  element: ReactElement,
  options: Options,
): RenderResult & Parts {
  const { apis, ...parts } = makeApis(options);
  const result = renderInTestApp(element, {
    config: options.config,
    mountedRoutes: {
      '/podcast': podcastRouteRef,
      '/catalog/:namespace/:kind/:name': entityRouteRef,
    },
    apis,
  });
  return { ...result, ...parts };
}

/** Opens an address below `/podcast`. */
export function renderPages(
  address: string,
  options: Options,
): RenderResult & Parts {
  const { apis, ...parts } = makeApis(options);
  const result = renderInTestApp(
    <>
      <Browser />
      <Routes>
        <Route path="/podcast/*" element={<PodcastRouter />} />
      </Routes>
    </>,
    {
      config: options.config,
      // Pages of this test app have no React Router of their own; an app gives one to the podcast's page.
      renderAs: 'chrome',
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
