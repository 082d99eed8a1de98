import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeEpisode, makeShow } from '../../__testUtils__/fixtures';
import { waitForList } from '../../__testUtils__/waitForList';
import { renderPages } from '../../__testUtils__/renderPages';

describe('ShowListPage', () => {
  it('redirects to a single show and keeps the filters', async () => {
    renderPages('/podcast?topic=fleet', {
      api: new FakePodcastApi({ episodes: [makeEpisode('a')] }),
    });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'NerdOut' }),
    ).toBeInTheDocument();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/podcast/nerdout?topic=fleet',
    );
  });

  it('lists several shows with all their episodes', async () => {
    renderPages('/podcast', {
      api: new FakePodcastApi({
        shows: [
          makeShow({ episodeCount: 1 }),
          makeShow({ id: 'second', title: 'Second', episodeCount: 1 }),
        ],
        episodes: [
          makeEpisode('a'),
          makeEpisode('b', {
            showId: 'second',
            publishedAt: '2026-05-01T00:00:00.000Z',
          }),
        ],
      }),
    });
    expect(
      await screen.findByRole('link', { name: 'NerdOut' }),
    ).toHaveAttribute('href', '/podcast/nerdout');
    const list = await screen.findByRole('list', { name: 'All episodes' });
    await waitForList();
    expect(
      within(list)
        .getAllByRole('heading')
        .map(heading => heading.textContent),
    ).toEqual(['Episode b', 'Episode a']);

    await userEvent.click(screen.getByRole('link', { name: 'Second' }));
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Second' }),
    ).toBeInTheDocument();
  });

  it('says how to add a show if there is none', async () => {
    renderPages('/podcast', { api: new FakePodcastApi({ shows: [] }) });
    expect(
      await screen.findByRole('heading', { name: 'No podcast is configured' }),
    ).toBeInTheDocument();
  });

  it('shows a way back from unknown paths', async () => {
    renderPages('/podcast/nerdout/chapters', {
      api: new FakePodcastApi({ episodes: [] }),
    });
    expect(
      await screen.findByRole('button', { name: 'See all shows' }),
    ).toBeInTheDocument();
  });
});
