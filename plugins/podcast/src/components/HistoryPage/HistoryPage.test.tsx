import {
  createPodcastListening,
  createPodcastPlayer,
} from '@nerdout/backstage-plugin-podcast-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePodcastApi } from '../../__testUtils__/FakePodcastApi';
import { makeEpisodes, makeShow } from '../../__testUtils__/fixtures';
import { renderPages } from '../../__testUtils__/renderPages';

const episodes = makeEpisodes(30);
const api = new FakePodcastApi({
  episodes,
  shows: [makeShow({ title: 'NerdOut', episodeCount: 30 })],
});

/** A user unknown to the backend, whose listening states are in the browser. */
const makeListening = () =>
  createPodcastListening({
    client: {} as any,
    player: createPodcastPlayer(),
    podcastApi: api,
    identityApi: {
      getBackstageIdentity: async () => ({} as any),
      getCredentials: async () => ({}),
    },
  });

/** The first one is the most recent. */
function playEpisodes(count: number) {
  const now = Date.now();
  window.localStorage.setItem(
    'podcast.listening',
    JSON.stringify(
      episodes.slice(0, count).map(({ id }, index) => ({
        episodeId: id,
        positionSeconds: 60,
        durationSeconds: 1800,
        finished: false,
        saved: id === 'e1',
        updatedAt: new Date(now - index * 60_000).toISOString(),
      })),
    ),
  );
}

const open = (address = '/podcast/history') => {
  const listening = makeListening();
  renderPages(address, { api, listening });
  return listening;
};
const titles = () =>
  screen
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);

describe('HistoryPage', () => {
  afterEach(() => window.localStorage.clear());

  it('lists played episodes with their progress, most recent first', async () => {
    playEpisodes(25);
    open();
    expect(
      await screen.findByRole('heading', { level: 4, name: 'Episode e1' }),
    ).toBeInTheDocument();
    expect(titles()).toHaveLength(20);
    expect(titles().slice(0, 2)).toEqual(['Episode e1', 'Episode e2']);
    expect(screen.getAllByText('29 min left')).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(titles()).toHaveLength(25));
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
  });

  it('removes an episode, moves the focus, and keeps the episode saved', async () => {
    playEpisodes(2);
    const listening = open();
    const remove = (title: string) =>
      screen.findByRole('button', {
        name: `Remove ${title} from your history`,
      });
    await userEvent.click(await remove('Episode e1'));
    expect(titles()).toEqual(['Episode e2']);
    expect(await remove('Episode e2')).toHaveFocus();
    expect(listening.getSnapshot().states.get('e1')).toMatchObject({
      positionSeconds: 0,
      saved: true,
    });
    await userEvent.click(await remove('Episode e2'));
    expect(
      await screen.findByText('No listening history yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { level: 2, name: 'History' }),
    ).toHaveFocus();
  });

  it('deletes all listening data after confirmation', async () => {
    playEpisodes(3);
    const listening = open();
    await screen.findByText('Episode e1');
    const button = screen.getByRole('button', {
      name: 'Delete all listening data…',
    });
    await userEvent.click(button);
    const dialog = await screen.findByRole('dialog', {
      name: 'Delete all your listening data?',
    });
    expect(dialog).toHaveTextContent('your saved episodes');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Cancel' }),
    );
    expect(listening.getSnapshot().states.size).toBe(3);

    await userEvent.click(button);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete permanently' }),
    );
    expect(
      await screen.findByText('No listening history yet'),
    ).toBeInTheDocument();
    expect(listening.getSnapshot().states.size).toBe(0);
  });

  it('is linked from a show, which can be marked as played', async () => {
    const listening = open('/podcast/nerdout');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Mark all as played…' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Mark all episodes as played?',
    });
    expect(dialog).toHaveTextContent('all 30 episodes of NerdOut');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Mark as played' }),
    );
    await waitFor(() => expect(listening.getSnapshot().states.size).toBe(30));
    expect(
      [...listening.getSnapshot().states.values()].every(
        ({ finished }) => finished,
      ),
    ).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: 'History' }));
    // It was not played.
    expect(
      await screen.findByText('No listening history yet'),
    ).toBeInTheDocument();
  });
});
