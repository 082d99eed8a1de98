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

/** Shows the location of the app, and has a back button like the browser's. */
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
  /** Whether the user may refresh shows; true by default. */
  mayRefresh?: boolean;
  /** Names of permissions that the user does not have. */
  denied?: string[];
  config?: Record<string, any>;
  /** The user's listening states; without it the app has no listening API. */
  listening?: PodcastListeningApi;
  /** What the player plays at the start. */
  playing?: PlayableEpisode;
};

/** What tests inspect besides the rendered output. */
type Parts = {
  player: PodcastPlayerApi;
  analytics: ReturnType<typeof mockApis.analytics>;
  /** The toasts that the app showed. */
  toasts: ToastApiMessage[];
  authorize: jest.Mock;
};

type Apis = NonNullable<TestAppOptions['apis']>;

/** Makes all APIs that the components of the plugin need. */
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

/** Renders a component in an app with the podcast pages. */
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

/** Opens a path below `/podcast`. */
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
      // Test pages share the React Router of the test app; in an app, the
      // podcast page has its own.
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
