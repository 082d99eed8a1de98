import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { PodcastPlayer } from '../../player/PodcastPlayer';
import { PlayerBar } from './PlayerBar';

const items = [
  { startSeconds: 0, title: 'Welcome' },
  { startSeconds: 600, title: 'Fleets' },
  { startSeconds: 1200, title: 'Goodbye' },
];
const slider = () => screen.getByRole('slider', { name: 'Position' });
const starts = (root: Element) =>
  [...root.querySelectorAll('[data-podcast-chapter-start]')].map(element =>
    Number(element.getAttribute('data-podcast-chapter-start')),
  );
const hint = () =>
  document.querySelector('[data-podcast-seek-hint]')?.textContent;

describe('chapters on the bar', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeAll(() => import('./PlayerBarContent'));
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  const playing = async (hasChapters: boolean, getChapters = jest.fn()) => {
    const player = new PodcastPlayer();
    const { container } = await renderWithPlayer(<PlayerBar />, player, {
      getChapters,
    });
    act(() => player.play(anEpisode({ hasChapters })));
    await screen.findByRole('region', { name: 'Podcast player' });
    act(() => media.start(1800));
    return { player, container, getChapters };
  };
  const withChapters = () =>
    playing(true, jest.fn().mockResolvedValue({ items }));

  it('divide the seek bar and are announced with the position', async () => {
    const { container, getChapters } = await withChapters();
    await waitFor(() => expect(starts(container)).toEqual([600, 1200]));
    expect(getChapters).toHaveBeenCalledTimes(1);
    expect(getChapters).toHaveBeenCalledWith('fleet-first', expect.anything());

    act(() => media.advanceTo(754));
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '12:34 of 30:00, Fleets',
    );
    expect(screen.getByText('Fleets')).toBeInTheDocument();
  });

  it('show under the pointer with the time', async () => {
    const { container } = await withChapters();
    await waitFor(() => expect(starts(container)).toHaveLength(2));
    const track = slider().parentElement!.parentElement!;
    jest
      .spyOn(track, 'getBoundingClientRect')
      .mockReturnValue({ left: 100, width: 900 } as DOMRect);
    const move = (clientX: number) =>
      fireEvent(
        track,
        Object.assign(new MouseEvent('pointermove', { bubbles: true }), {
          pointerType: 'mouse',
          ...{ clientX },
        }),
      );
    // jsdom has no pointer events, and its mouse events have read-only properties.
    Object.defineProperty(MouseEvent.prototype, 'clientX', {
      configurable: true,
      writable: true,
    });
    move(750);
    expect(hint()).toBe('Goodbye21:40');
    move(150);
    expect(hint()).toBe('Welcome1:40');
    fireEvent.pointerOut(track, { relatedTarget: document.body });
    expect(hint()).toBeUndefined();
  });

  it('have buttons to move between them', async () => {
    const { container } = await withChapters();
    await waitFor(() => expect(starts(container)).toHaveLength(2));
    act(() => media.advanceTo(650));
    const press = (name: string) =>
      userEvent.click(screen.getByRole('button', { name }));
    await press('Next chapter');
    expect(media.element().currentTime).toBe(1200);
    expect(
      screen.getByRole('button', { name: 'Next chapter' }),
    ).toHaveAttribute('aria-disabled', 'true');
    await press('Next chapter');
    expect(media.element().currentTime).toBe(1200);
    await press('Previous chapter');
    expect(media.element().currentTime).toBe(600);
    act(() => media.advanceTo(650));
    await press('Previous chapter');
    expect(media.element().currentTime).toBe(600);
  });

  it('are not requested if the episode has none', async () => {
    const { getChapters } = await playing(false);
    expect(getChapters).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /chapter/ })).toBeNull();
    act(() => media.advanceTo(754));
    expect(slider()).toHaveAttribute('aria-valuetext', '12:34 of 30:00');
  });

  it('are requested again when the browser is back online, and removed with their episode', async () => {
    const getChapters = jest
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ items });
    const { player, container } = await playing(true, getChapters);
    await waitFor(() => expect(getChapters).toHaveBeenCalledTimes(1));
    expect(starts(container)).toEqual([]);
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    await waitFor(() => expect(starts(container)).toEqual([600, 1200]));
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(getChapters).toHaveBeenCalledTimes(2);
    act(() => player.play(anEpisode({ id: 'b' })));
    await waitFor(() => expect(starts(container)).toEqual([]));
  });
});
