import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import {
  about,
  makeEpisode,
  makeEpisodes,
  makeShow,
} from '../../__testUtils__/fixtures';
import { waitForList } from '../../__testUtils__/waitForList';
import { renderPages } from '../../__testUtils__/renderPages';

const address = () => screen.getByLabelText('address').textContent;
const list = () => screen.findByRole('list', { name: 'Episodes' });
const titles = async () => {
  await list();
  await waitForList();
  return within(await list())
    .getAllByRole('heading')
    .map(heading => heading.textContent);
};

function makeApi() {
  const episodes = [
    makeEpisode('new', {
      title: 'Fleet First',
      season: 2,
      topics: [about('fleet')],
      durationSeconds: 100,
      publishedAt: '2026-03-01T00:00:00.000Z',
    }),
    makeEpisode('middle', {
      title: 'Trailer for tests',
      type: 'trailer',
      season: 2,
      topics: [about('testing')],
      durationSeconds: 300,
      publishedAt: '2026-02-01T00:00:00.000Z',
    }),
    makeEpisode('old', {
      title: 'Old fleet tales',
      season: 1,
      durationSeconds: 200,
      publishedAt: '2026-01-01T00:00:00.000Z',
    }),
  ];
  return new FakePodcastApi({
    episodes,
    shows: [
      makeShow({
        episodeCount: 3,
        seasons: [1, 2],
        episodeTypes: ['full', 'trailer'],
        subscribeLinks: [{ title: 'Spotify', url: 'https://example.com/s' }],
      }),
    ],
    topics: [
      { id: 'fleet', title: 'Fleet', description: '', episodeCount: 1 },
      { id: 'testing', title: 'Testing', description: '', episodeCount: 1 },
      { id: 'unused', title: 'Unused', description: '', episodeCount: 0 },
    ],
  });
}

describe('ShowPage', () => {
  it("shows the show's details and its episodes, newest first", async () => {
    renderPages('/podcast/nerdout', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'NerdOut' }),
    ).toBeInTheDocument();
    expect(screen.getByText('by The engineers')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Spotify/ })).toHaveAttribute(
      'href',
      'https://example.com/s',
    );
    expect(await titles()).toEqual([
      'Fleet First',
      'Trailer for tests',
      'Old fleet tales',
    ]);
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent(
      '3 episodes',
    );
    await waitFor(() => expect(document.title).toContain('NerdOut'));
  });

  it('searches as you type, with one history entry', async () => {
    const { analytics } = renderPages('/podcast/nerdout', { api: makeApi() });
    await list();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Search episodes' }),
      'fleet',
    );
    expect(await screen.findByText('2 of 3 episodes')).toBeInTheDocument();
    expect(await titles()).toEqual(['Fleet First', 'Old fleet tales']);
    expect(address()).toBe('/podcast/nerdout?q=fleet');
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({ action: 'search', subject: 'fleet', value: 2 }),
    );

    await userEvent.click(screen.getByRole('button', { name: 'browser back' }));
    await waitFor(async () => expect(await titles()).toHaveLength(3));
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('filters by topics, season and type, and clears the filters', async () => {
    renderPages('/podcast/nerdout', { api: makeApi() });
    const topics = await screen.findByRole('group', {
      name: 'Filter by topic',
    });
    expect(within(topics).queryByText(/Unused/)).not.toBeInTheDocument();

    const fleet = within(topics).getByRole('button', { name: 'Fleet 1' });
    await userEvent.click(fleet);
    expect(await screen.findByText('1 of 3 episodes')).toBeInTheDocument();
    expect(fleet).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(
      within(topics).getByRole('button', { name: 'Testing 1' }),
    );
    expect(await screen.findByText('2 of 3 episodes')).toBeInTheDocument();
    expect(address()).toBe('/podcast/nerdout?topic=fleet&topic=testing');

    await userEvent.selectOptions(screen.getByLabelText('Type'), 'Trailer');
    expect(await screen.findByText('1 of 3 episodes')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Season'), 'Season 1');
    expect(await screen.findByText('No matching episodes')).toBeInTheDocument();

    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    await waitFor(async () => expect(await titles()).toHaveLength(3));
    expect(address()).toBe('/podcast/nerdout');
  });

  it('opens a shared URL with its filters and sort order', async () => {
    renderPages('/podcast/nerdout?season=2&sort=longest', { api: makeApi() });
    expect(await titles()).toEqual(['Trailer for tests', 'Fleet First']);
    expect(screen.getByLabelText('Season')).toHaveValue('2');
    expect(screen.getByLabelText('Sort by')).toHaveValue('longest');
  });

  it('can turn off an unknown topic', async () => {
    renderPages('/podcast/nerdout?topic=gone', { api: makeApi() });
    await userEvent.click(
      await screen.findByRole('button', { name: 'gone 0' }),
    );
    expect(await titles()).toHaveLength(3);
  });

  it('loads and renders long lists on demand', async () => {
    const api = new FakePodcastApi({ episodes: makeEpisodes(5000) });
    renderPages('/podcast/nerdout', { api });
    const items = within(await list()).getAllByRole('listitem');
    expect(items.length).toBeLessThan(50);
    expect(items[0]).toHaveAttribute('aria-posinset', '1');
    expect(items[0]).toHaveAttribute('aria-setsize', '5000');
    expect(
      api.queries.filter(query => query.show || query.cursor),
    ).toHaveLength(1);
  });

  it('shows an empty state for a show without episodes', async () => {
    const api = new FakePodcastApi({
      episodes: [],
      shows: [makeShow({ episodeCount: 0, seasons: [], episodeTypes: [] })],
    });
    renderPages('/podcast/nerdout', { api });
    expect(
      await screen.findByRole('heading', { name: 'No episodes yet' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Episodes appear here once the feed has some.'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says that a show does not exist, with a way back', async () => {
    renderPages('/podcast/unknown', { api: makeApi() });
    expect(
      await screen.findByRole('heading', { name: 'Show not found' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'See all shows' }),
    ).toHaveAttribute('href', '/podcast');
  });

  it('shows errors and can retry', async () => {
    const api = makeApi();
    api.failure = new Error('the backend is away');
    renderPages('/podcast/nerdout', { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The show could not be loaded: the backend is away',
    );
    api.failure = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await titles()).toHaveLength(3);
  });
});
