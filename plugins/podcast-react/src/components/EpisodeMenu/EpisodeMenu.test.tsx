import { toastApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { PodcastPlayer } from '../../player/PodcastPlayer';
import { getPlayerQueue } from '../../player/queue/getPlayerQueue';
import { EpisodeMenu } from './EpisodeMenu';

const episode = anEpisode();
const other = anEpisode({ id: 'other', title: 'Another one' });

describe('EpisodeMenu', () => {
  beforeAll(() => import('../Queue/QueueDialog'));
  afterEach(() => window.localStorage.clear());

  const setup = async () => {
    const player = new PodcastPlayer();
    const queue = getPlayerQueue(player);
    queue.add(other);
    const post = jest.fn();
    await renderWithPlayer(
      <TestApiProvider apis={[[toastApiRef, { post }]]}>
        <EpisodeMenu episode={episode} />
      </TestApiProvider>,
      player,
    );
    const choose = async (name: string) => {
      await userEvent.click(
        screen.getByRole('button', { name: 'More actions for Fleet First' }),
      );
      await userEvent.click(screen.getByRole('menuitem', { name }));
    };
    const ids = () => queue.getSnapshot().episodes.map(({ id }) => id);
    return { choose, ids, post };
  };

  it('adds the episode to the queue, removes it and shows messages', async () => {
    const { choose, ids, post } = await setup();
    await choose('Add to queue');
    expect(ids()).toEqual(['other', 'fleet-first']);
    expect(post).toHaveBeenLastCalledWith(
      expect.objectContaining({
        title: 'Fleet First was added to the queue.',
      }),
    );
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();

    await choose('Play next');
    expect(ids()).toEqual(['fleet-first', 'other']);
    await choose('Remove from queue');
    expect(ids()).toEqual(['other']);
  });

  it('shows the queue', async () => {
    const { choose } = await setup();
    await choose('Show the queue (1)');
    expect(
      await screen.findByRole('dialog', { name: 'Queue' }),
    ).toHaveTextContent('Another one');
  });

  it('renders nothing for an episode without a file', async () => {
    await renderWithPlayer(
      <EpisodeMenu episode={anEpisode({ enclosures: [] })} />,
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
