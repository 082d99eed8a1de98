import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { EntitySwitch, catalogPlugin } from '@backstage/plugin-catalog';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis } from '@backstage/test-utils';
import {
  podcastApiRef,
  podcastPlayerApiRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'react-router-dom';
import { FakePodcastApi } from './__testUtils__/FakePodcastApi';
import { makeEntityAbout } from './__testUtils__/entities';
import { about, makeEpisode } from './__testUtils__/fixtures';
import {
  EntityPodcastCard,
  EntityPodcastContent,
  isPodcastAvailable,
  podcastApiFactory,
  PodcastPage,
  PodcastPlayerBar,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
  podcastPlugin,
} from './legacy';

const episode = makeEpisode('first', {
  title: 'Fleet First',
  topics: [about('mobile')],
});

function EntityPage({ topics }: { topics: string }) {
  return (
    <EntityProvider entity={makeEntityAbout(topics)}>
      <p>entity page</p>
      <EntitySwitch>
        <EntitySwitch.Case if={isPodcastAvailable}>
          <EntityPodcastCard title="Listen" />
          <EntityPodcastContent heading="All of them" />
        </EntitySwitch.Case>
      </EntitySwitch>
    </EntityProvider>
  );
}

/** An app on the old frontend system, as the README tells to make one. */
async function openApp(address: string) {
  window.history.replaceState({}, '', address);
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Old portal', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost' },
        },
      },
    ],
    plugins: [podcastPlugin, catalogPlugin],
    apis: [
      createApiFactory(
        podcastApiRef,
        new FakePodcastApi({ episodes: [episode] }),
      ),
      createApiFactory(catalogApiRef, catalogApiMock()),
      createApiFactory(permissionApiRef, mockApis.permission()),
    ],
  });
  const Root = app.createRoot(
    <AppRouter>
      <PodcastPlayerBar />
      <FlatRoutes>
        <Route path="/podcast" element={<PodcastPage />} />
        <Route path="/about-mobile" element={<EntityPage topics="mobile" />} />
        <Route path="/about-nothing" element={<EntityPage topics="" />} />
      </FlatRoutes>
    </AppRouter>,
  );
  render(<Root />);
}

describe('podcast plugin in the old frontend system', () => {
  beforeEach(() => {
    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    jest.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
  });

  it('has its pages with the header of Backstage, and a player that stays', async () => {
    await openApp('/podcast');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Podcast' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { level: 2, name: 'NerdOut' }),
    ).toBeInTheDocument();
    expect(window.location.pathname).toBe('/podcast/nerdout');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Play Fleet First' }),
    );
    expect(
      await screen.findByRole('region', { name: 'Podcast player' }),
    ).toBeInTheDocument();

    await userEvent.click(
      screen.getAllByRole('link', { name: 'Fleet First' })[0],
    );
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Fleet First' }),
    ).toBeInTheDocument();
    expect(window.location.pathname).toBe('/podcast/nerdout/episodes/first');
    expect(
      screen.getByRole('region', { name: 'Podcast player' }),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(document.title).toBe(
        'Podcast | Fleet First | NerdOut | Old portal',
      ),
    );
  });

  it('has a card and a tab for entities with topics', async () => {
    await openApp('/about-mobile');
    expect(
      await screen.findByRole('heading', { name: 'Listen' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('list', { name: 'All of them' }),
    ).toBeInTheDocument();
    expect(
      (await screen.findAllByRole('link', { name: 'Fleet First' }))[0],
    ).toHaveAttribute('href', '/podcast/nerdout/episodes/first');
  });

  it('shows nothing for entities without', async () => {
    await openApp('/about-nothing');
    await screen.findByText('entity page');
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('offers factories for apps that put the APIs together themselves', () => {
    expect(podcastApiFactory.api).toBe(podcastApiRef);
    expect(podcastPlayerApiFactory.api).toBe(podcastPlayerApiRef);
    expect([...podcastPlugin.getApis()]).toEqual([
      podcastApiFactory,
      podcastPlayerApiFactory,
      podcastListeningApiFactory,
    ]);
  });
});
