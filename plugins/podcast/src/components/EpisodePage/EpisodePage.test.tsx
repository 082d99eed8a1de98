import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { about, makeEpisode } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

const path = '/podcast/nerdout/episodes/fleet-first';

const makeApi = () =>
  new FakePodcastApi({
    episodes: [
      makeEpisode('newer', { publishedAt: '2026-03-01T00:00:00.000Z' }),
      makeEpisode('fleet-first', {
        title: 'Fleet First',
        publishedAt: '2026-02-01T00:00:00.000Z',
        notes: '<p>How a fleet is changed.</p>',
        link: 'https://example.com/fleet-first',
        topics: [about('fleet-management')],
        people: [
          { name: 'Ada', role: 'host' },
          { name: 'Grace', role: 'guest', url: 'https://example.com/grace' },
        ],
        enclosures: [
          {
            url: 'https://media.example.com/a.mp3',
            type: 'audio/mpeg',
            length: 42_000_000,
          },
        ],
        transcripts: [
          {
            url: 'https://example.com/a.vtt',
            type: 'text/vtt',
            language: 'en',
          },
        ],
      }),
      makeEpisode('older', { publishedAt: '2026-01-01T00:00:00.000Z' }),
    ],
    topics: [
      {
        id: 'fleet-management',
        title: 'Fleet Management',
        description: '',
        episodeCount: 1,
      },
    ],
  });

const entity = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
});

describe('EpisodePage', () => {
  it('shows all details of an episode', async () => {
    renderPages(path, { api: makeApi() });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Fleet First' }),
    ).toBeInTheDocument();
    expect(screen.getByText('How a fleet is changed.')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Play Fleet First' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Fleet Management' }),
    ).toHaveAttribute('href', '/podcast/topics/fleet-management');

    const people = await screen.findByRole('region', { name: 'People' });
    expect(within(people).getByText('Ada')).toBeInTheDocument();
    expect(within(people).getByText('guest')).toBeInTheDocument();
    expect(within(people).getByRole('link', { name: /Grace/ })).toHaveAttribute(
      'href',
      '/podcast/people/grace',
    );

    const links = screen.getByRole('region', { name: 'Links' });
    expect(
      within(links).getByRole('link', { name: /Episode web page/ }),
    ).toHaveAttribute('href', 'https://example.com/fleet-first');
    expect(
      within(links).getByRole('link', { name: /Download \(42 MB\)/ }),
    ).toHaveAttribute('href', 'https://media.example.com/a.mp3');
    expect(
      within(links).getByRole('link', { name: /Transcript \(en, VTT\)/ }),
    ).toHaveAttribute('href', 'https://example.com/a.vtt');
    await waitFor(() =>
      expect(document.title).toContain('Fleet First | NerdOut'),
    );
  });

  it('links to the newer and older episode', async () => {
    renderPages(path, { api: makeApi() });
    const neighbours = await screen.findByRole('navigation', {
      name: 'Newer and older episodes',
    });
    await userEvent.click(
      within(neighbours).getByRole('link', { name: 'Episode older' }),
    );
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Episode older' }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/podcast/nerdout/episodes/older',
    );
    expect(
      await screen.findByRole('link', { name: 'Fleet First' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Older episode')).not.toBeInTheDocument();
  });

  it('lists entities that share topics or pin the episode', async () => {
    const api = makeApi();
    api.matches = {
      entities: [
        { entity: entity('pinner'), topics: [], pinned: true },
        {
          entity: entity('mover'),
          topics: [{ id: 'fleet-management', title: 'Fleet Management' }],
          pinned: false,
        },
      ],
      users: [{ name: 'Ada', entity: entity('ada') }],
    };
    renderPages(path, { api });
    const people = await screen.findByRole('region', { name: 'People' });
    expect(within(people).getByText('In your catalog')).toHaveAttribute(
      'href',
      '/catalog/default/component/ada',
    );
    const related = await screen.findByRole('region', {
      name: 'In your catalog',
    });
    expect(
      within(related)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/pinner.*pins this episode/),
      expect.stringMatching(/mover.*about Fleet Management/),
    ]);
  });

  it('says that an episode does not exist, and links to the show', async () => {
    renderPages('/podcast/nerdout/episodes/gone', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { name: 'Episode not found' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('button', { name: 'All episodes of NerdOut' }),
    ).toHaveAttribute('href', '/podcast/nerdout');
  });

  it('redirects if the show in the URL is wrong', async () => {
    renderPages('/podcast/elsewhere/episodes/fleet-first', { api: makeApi() });
    await screen.findByRole('heading', { level: 2, name: 'Fleet First' });
    expect(screen.getByLabelText('address')).toHaveTextContent(path);
  });

  it('shows errors and can retry', async () => {
    const api = makeApi();
    api.failure = new Error('the backend is away');
    renderPages(path, { api });
    expect(
      await screen.findByText(
        /The episode could not be loaded: the backend is away/,
      ),
    ).toBeInTheDocument();
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Fleet First' }),
    ).toBeInTheDocument();
  });
});
