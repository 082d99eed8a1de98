import {
  podcastApiRef,
  podcastPlayerApiRef,
} from '@nerdout/backstage-plugin-podcast-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aboutMobile, found, openApp } from './__testUtils__/legacyApp';
import {
  podcastApiFactory,
  podcastListeningApiFactory,
  podcastPlayerApiFactory,
  podcastPlugin,
  podcastSearchType,
} from './legacy';

describe('podcast plugin in the old frontend system', () => {
  beforeEach(() => {
    jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    jest.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
  });

  it('has pages with a Backstage header, and a player that survives navigation', async () => {
    openApp('/podcast');
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
    openApp(aboutMobile);
    expect(
      await screen.findByRole('heading', { name: 'Listen' }),
    ).toBeInTheDocument();
    expect(
      (await screen.findAllByRole('link', { name: 'Fleet First' }))[0],
    ).toHaveAttribute('href', '/podcast/nerdout/episodes/first');

    await userEvent.click(await screen.findByRole('tab', { name: 'Podcast' }));
    expect(
      await screen.findByRole('list', { name: 'All of them' }),
    ).toBeInTheDocument();
  });

  it('has a tab for topics from the configuration', async () => {
    openApp('/catalog/default/component/about-baking');
    expect(
      await screen.findByRole('tab', { name: 'Podcast' }),
    ).toBeInTheDocument();
  });

  it('shows nothing on entities without topics', async () => {
    openApp('/catalog/default/component/about-nothing');
    await screen.findByText('overview');
    expect(
      screen.queryByRole('heading', { name: 'Listen' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('tab', { name: 'Podcast' }),
    ).not.toBeInTheDocument();
  });

  it('has a sidebar item that links to where the page is mounted', async () => {
    openApp('/search', { path: '/radio' });
    expect(
      await screen.findByRole('link', { name: 'Podcast' }),
    ).toHaveAttribute('href', '/radio');
  });

  it('shows episodes in search results, with a filter', async () => {
    openApp('/search', { path: '/radio' });
    expect(
      await screen.findByRole('link', { name: 'Fleet First' }),
    ).toHaveAttribute('href', '/radio/nerdout/episodes/first');
    expect(screen.getByText(/^Podcast episode · NerdOut/)).toBeInTheDocument();
    expect(screen.getByText('a component')).toBeInTheDocument();
    // The props of `SearchType.Accordion`.
    expect(podcastSearchType).toEqual({
      value: found.results[0].type,
      name: 'Podcast episodes',
      icon: expect.anything(),
    });
  });

  it('exports factories for apps that create the APIs themselves', () => {
    expect(podcastApiFactory.api).toBe(podcastApiRef);
    expect(podcastPlayerApiFactory.api).toBe(podcastPlayerApiRef);
    expect([...podcastPlugin.getApis()]).toEqual([
      podcastApiFactory,
      podcastPlayerApiFactory,
      podcastListeningApiFactory,
    ]);
  });
});
