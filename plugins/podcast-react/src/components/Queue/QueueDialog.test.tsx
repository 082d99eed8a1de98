import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { PodcastPlayer } from '../../player/PodcastPlayer';
import { getPlayerQueue } from '../../player/queue/getPlayerQueue';
import { QueueDialog } from './QueueDialog';

const episodes = ['First', 'Second', 'Third'].map(title =>
  anEpisode({ id: title, title }),
);

describe('QueueDialog', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  const setup = async (queued = episodes) => {
    const player = new PodcastPlayer();
    const queue = getPlayerQueue(player);
    queued.forEach(episode => queue.add(episode));
    const onClose = jest.fn();
    await renderWithPlayer(<QueueDialog open onClose={onClose} />, player);
    return { player, queue, onClose };
  };
  const button = (name: string) => screen.getByRole('button', { name });
  const shown = () =>
    within(screen.getByRole('list', { name: 'Queue' }))
      .getAllByRole('listitem')
      .map(item => item.textContent);

  it('moves an episode with buttons, keeps the focus and announces the position', async () => {
    await setup();
    button('Move First down').focus();
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(['Second', 'First', 'Third']);
    expect(screen.getByRole('status')).toHaveTextContent(
      'First is now number 2 of 3.',
    );
    expect(button('Move First down')).toHaveFocus();

    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(['Second', 'Third', 'First']);
    // At the end of the list, the focus stays.
    expect(button('Move First down')).toHaveFocus();
    expect(button('Move First down')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(shown()).toEqual(['Second', 'Third', 'First']);
  });

  it('moves an episode by dragging, which Escape cancels', async () => {
    await setup();
    const items = screen.getAllByRole('listitem');
    items.forEach((item, index) => {
      // jsdom has no layout.
      item.getBoundingClientRect = () =>
        ({ top: index * 50, height: 50 } as DOMRect);
    });
    const handle = items[0].querySelector('[data-queue-handle]')!;
    fireEvent.pointerDown(handle, { button: 0, clientY: 25 });
    fireEvent.pointerMove(handle, { clientY: 130 });
    fireEvent.keyDown(handle, { key: 'Escape' });
    fireEvent.pointerUp(handle, { clientY: 130 });
    expect(shown()).toEqual(['First', 'Second', 'Third']);
    expect(screen.getByRole('dialog')).toBeInTheDocument();

    fireEvent.pointerDown(handle, { button: 0, clientY: 25 });
    fireEvent.pointerMove(handle, { clientY: 130 });
    fireEvent.pointerUp(handle, { clientY: 130 });
    expect(shown()).toEqual(['Second', 'Third', 'First']);
    expect(screen.getByRole('status')).toHaveTextContent(
      'First is now number 3 of 3.',
    );
  });

  it('removes an episode, moves the focus and announces it', async () => {
    const { queue } = await setup(episodes.slice(0, 2));
    await userEvent.click(button('Remove First from the queue'));
    expect(shown()).toEqual(['Second']);
    expect(screen.getByRole('status')).toHaveTextContent(
      'First was removed from the queue.',
    );
    expect(button('Remove Second from the queue')).toHaveFocus();
    await userEvent.click(button('Remove Second from the queue'));
    expect(screen.getByText(/Your queue is empty/)).toBeInTheDocument();
    expect(screen.getByRole('checkbox')).toHaveFocus();
    expect(queue.getSnapshot().episodes).toEqual([]);
  });

  it('clears the queue', async () => {
    await setup();
    await userEvent.click(button('Clear the queue'));
    expect(screen.getByText(/Your queue is empty/)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      'The queue was cleared.',
    );
  });

  it('switches off playing the next episode automatically', async () => {
    const { queue } = await setup();
    await userEvent.click(
      screen.getByRole('checkbox', {
        name: 'Play the next episode automatically',
      }),
    );
    expect(queue.getSnapshot().autoplay).toBe(false);
  });

  it('plays any episode of the queue', async () => {
    const { player } = await setup();
    await userEvent.click(button('Play Second'));
    expect(player.getSnapshot().episode?.id).toBe('Second');
    expect(shown()).toEqual(['First', 'Third']);
  });
});
