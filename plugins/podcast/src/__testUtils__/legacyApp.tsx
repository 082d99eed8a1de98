import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import { Sidebar, SidebarPage } from '@backstage/core-components';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
  catalogPlugin,
} from '@backstage/plugin-catalog';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { SearchResultSet } from '@backstage/plugin-search-common';
import {
  DefaultResultListItem,
  MockSearchApi,
  searchApiRef,
  SearchContextProvider,
  SearchResult,
} from '@backstage/plugin-search-react';
import { mockApis } from '@backstage/test-utils';
import { podcastApiRef } from '@nerdout/backstage-plugin-podcast-react';
import { render } from '@testing-library/react';
import { Route } from 'react-router-dom';
import { FakePodcastApi } from './FakePodcastApi';
import { makeEntityAbout } from './entities';
import { about, makeEpisode } from './fixtures';
import {
  EntityPodcastCard,
  EntityPodcastContent,
  EntityPodcastLink,
  isPodcastAvailable,
  mayHavePodcastCard,
  PodcastPage,
  PodcastPlayerBar,
  PodcastSearchResultListItem,
  podcastSearchType,
  PodcastSidebarItem,
  podcastPlugin,
} from '../legacy';

const episode = makeEpisode('first', {
  title: 'Fleet First',
  topics: [about('mobile')],
});

const entities = [
  { ...makeEntityAbout('mobile'), metadata: named('about-mobile', 'mobile') },
  { ...makeEntityAbout('baking'), metadata: named('about-baking', 'baking') },
  { ...makeEntityAbout(''), metadata: named('about-nothing', '') },
];

function named(name: string, topics: string) {
  return { ...makeEntityAbout(topics).metadata, name };
}

/** An entity page as the documentation shows it. */
const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <>
        <p>overview</p>
        <EntityPodcastLink />
        <EntitySwitch>
          <EntitySwitch.Case if={mayHavePodcastCard}>
            <EntityPodcastCard title="Listen" />
          </EntitySwitch.Case>
        </EntitySwitch>
      </>
    </EntityLayout.Route>
    <EntityLayout.Route path="/podcast" title="Podcast" if={isPodcastAvailable}>
      <EntityPodcastContent heading="All of them" />
    </EntityLayout.Route>
  </EntityLayout>
);

const searchPage = (
  <SearchContextProvider
    initialState={{ term: 'fleet', types: [], filters: {} }}
  >
    <SearchResult>
      <PodcastSearchResultListItem icon={podcastSearchType.icon} />
      <DefaultResultListItem />
    </SearchResult>
  </SearchContextProvider>
);

export const found: SearchResultSet = {
  results: [
    {
      type: 'podcast-episode',
      document: {
        title: 'Fleet First',
        text: 'All about fleets.',
        location: '/podcast/nerdout/episodes/first',
        showId: 'nerdout',
        episodeId: 'first',
        showTitle: 'NerdOut',
        topics: ['mobile'],
      } as SearchResultSet['results'][number]['document'],
    },
    {
      type: 'software-catalog',
      document: { title: 'a component', text: 'text', location: '/there' },
    },
  ],
};

/**
 * Opens an app on the old frontend system, set up as the documentation shows.
 */
export function openApp(
  address: string,
  options: { path?: string; denied?: boolean } = {},
) {
  const { path = '/podcast', denied } = options;
  const api = new FakePodcastApi({ episodes: [episode] });
  const authorize = () =>
    denied ? AuthorizeResult.DENY : AuthorizeResult.ALLOW;

  window.history.replaceState({}, '', address);
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Old portal', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
          podcast: {
            topics: { items: { baking: { title: 'Baking', phrases: ['b'] } } },
          },
        },
      },
    ],
    plugins: [podcastPlugin, catalogPlugin],
    apis: [
      createApiFactory(podcastApiRef, api),
      createApiFactory(catalogApiRef, catalogApiMock({ entities })),
      createApiFactory(permissionApiRef, mockApis.permission({ authorize })),
      createApiFactory(searchApiRef, new MockSearchApi(found)),
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <SidebarPage>
        <Sidebar>
          <PodcastSidebarItem />
        </Sidebar>
        <FlatRoutes>
          <Route path={path} element={<PodcastPage />} />
          <Route path="/search" element={searchPage} />
          <Route path="/catalog" element={<CatalogIndexPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            {entityPage}
          </Route>
        </FlatRoutes>
      </SidebarPage>
      <PodcastPlayerBar />
    </AppRouter>,
  );
  render(<Root />);
  return api;
}

export const aboutMobile = '/catalog/default/component/about-mobile';
