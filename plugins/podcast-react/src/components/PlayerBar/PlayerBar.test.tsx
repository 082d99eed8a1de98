import { renderInTestApp as renderInNewApp } from '@backstage/frontend-test-utils';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { podcastPlayerApiRef } from '../../api/podcastPlayerApiRef';
import { PlayerNotice } from '../../player/core/types';
import { PodcastPlayer } from '../../player/PodcastPlayer';
import { podcastRouteRef } from '../../routes';
import { PlayerBar } from './PlayerBar';

const episode = { ...anEpisode(), showTitle: 'NerdOut' };
/** The bar itself, not its placeholder while the code loads. */
const bar = async () => {
  await screen.findByRole('button', { name: /^(Play|Pause) Fleet First/ });
  return screen.getByRole('region', { name: 'Podcast player' });
};
const button = (name: string) => screen.getByRole('button', { name });

describe('PlayerBar', () => {
  let media: ReturnType<typeof fakeMedia>;
  // Preloads lazy components, because compiling them can take longer than queries wait.
  beforeAll(() => import('./PlayerBarContent'));
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  const playing = async () => {
    const { player } = await renderWithPlayer(<PlayerBar />);
    act(() => player.play(episode));
    await bar();
    act(() => media.start(1800));
    return player;
  };

  it('is hidden before an episode plays and after it is closed', async () => {
    const { player } = await renderWithPlayer(<PlayerBar />);
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    act(() => player.play(episode));
    expect(await bar()).toBeInTheDocument();
    await userEvent.click(button('Close player'));
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
    expect(media.element().paused).toBe(true);
  });

  it('shows and links the episode', async () => {
    await playing();
    expect(screen.getByRole('link', { name: 'Fleet First' })).toHaveAttribute(
      'href',
      '/podcast/nerdout/episodes/fleet-first',
    );
    expect(within(await bar()).getByText('NerdOut')).toBeInTheDocument();
  });

  it('pauses, resumes and skips', async () => {
    await playing();
    act(() => media.advanceTo(100));
    await userEvent.click(button('Pause Fleet First'));
    expect(media.element().paused).toBe(true);
    await userEvent.click(button('Play Fleet First'));
    expect(media.element().paused).toBe(false);

    await userEvent.click(button('Back 15 seconds'));
    expect(media.element().currentTime).toBe(85);
    await userEvent.click(button('Forward 30 seconds'));
    expect(media.element().currentTime).toBe(115);
  });

  it('announces seeking, but not each second', async () => {
    await playing();
    const slider = screen.getByRole('slider', { name: 'Position' });
    act(() => media.advanceTo(100));
    expect(slider).toHaveAttribute('aria-valuetext', '1:40 of 30:00');
    act(() => slider.focus());
    [101, 102, 103, 104, 105, 106, 107, 108, 109].forEach(at =>
      act(() => media.advanceTo(at)),
    );
    expect(slider).toHaveAttribute('aria-valuetext', '1:40 of 30:00');
    expect(screen.getAllByText('1:49')).not.toHaveLength(0);
    await userEvent.keyboard('{ArrowRight}');
    expect(slider).toHaveAttribute('aria-valuetext', '1:54 of 30:00');
    expect(slider).toHaveAttribute('aria-valuenow', '114');
  });

  it('shows the current time of media without a length', async () => {
    const { player } = await renderWithPlayer(<PlayerBar />);
    act(() => player.play({ ...episode, durationSeconds: undefined }));
    await bar();
    act(() => media.start(Infinity));
    act(() => media.advanceTo(125));
    expect(screen.getByText('2:05')).toBeInTheDocument();
    expect(screen.queryByText('0:00')).not.toBeInTheDocument();
    expect(screen.getByRole('slider', { name: 'Position' })).toHaveAttribute(
      'aria-valuetext',
      '2:05, total length unknown',
    );
  });

  it('does not show the length in the feed once playback is past it', async () => {
    const { player } = await renderWithPlayer(<PlayerBar />);
    act(() => player.play({ ...episode, durationSeconds: 20 }));
    await bar();
    act(() => media.start(Infinity));
    act(() => media.advanceTo(12));
    expect(screen.getByText('0:20')).toBeInTheDocument();
    act(() => media.advanceTo(25));
    expect(screen.getByText('0:25')).toBeInTheDocument();
    expect(screen.queryByText('0:20')).not.toBeInTheDocument();
  });

  it.each<[PlayerNotice, string]>([
    [
      { code: 'continued', seconds: 2412 },
      'Continued from 40:12, where you stopped on another device or in another tab.',
    ],
    [
      { code: 'unseekable' },
      'You cannot jump to another time in this file, because its host does not support it.',
    ],
    [
      { code: 'skipped', title: 'Gone' },
      '“Gone” could not be played. Skipped to the next episode in your queue.',
    ],
  ])('shows the notice %j', async (notice, text) => {
    const player = await playing();
    act(() => player.showNotice(notice));
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });

  it('shows the position and seeks with the keyboard', async () => {
    await playing();
    act(() => media.advanceTo(754));
    expect(screen.getByText('12:34')).toBeInTheDocument();
    expect(screen.getByText('30:00')).toBeInTheDocument();
    const slider = screen.getByRole('slider', { name: 'Position' });
    expect(slider).toHaveAttribute('aria-valuetext', '12:34 of 30:00');

    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(media.element().currentTime).toBe(759);
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    fireEvent.keyDown(slider, { key: 'ArrowDown' });
    expect(media.element().currentTime).toBe(749);
    fireEvent.keyDown(slider, { key: 'End' });
    expect(media.element().currentTime).toBe(1800);
    fireEvent.keyDown(slider, { key: 'Home' });
    expect(media.element().currentTime).toBe(0);
  });

  it('changes the speed', async () => {
    await playing();
    await userEvent.click(button('Speed: 1×'));
    await userEvent.click(screen.getByRole('menuitemradio', { name: '1.5×' }));
    expect(media.element().playbackRate).toBe(1.5);
    // An open menu captures all clicks.
    await waitFor(() =>
      expect(
        screen.queryByRole('menu', { hidden: true }),
      ).not.toBeInTheDocument(),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Speed: 1.5×' }),
    );
    expect(screen.getByRole('menuitemradio', { name: '1.5×' })).toBeChecked();
  });

  it('mutes and sets the volume', async () => {
    const player = await playing();
    await userEvent.click(button('Mute'));
    expect(media.element().muted).toBe(true);
    await userEvent.click(button('Unmute'));
    expect(media.element().muted).toBe(false);

    const slider = screen.getByRole('slider', { name: 'Volume' });
    fireEvent.keyDown(slider, { key: 'ArrowLeft' });
    expect(media.element().volume).toBe(0.95);
    expect(slider).toHaveAttribute('aria-valuetext', '95%');
    fireEvent.keyDown(slider, { key: 'Home' });
    expect(player.getSnapshot().volume).toBe(0);
    await userEvent.click(button('Unmute'));
    expect(media.element().volume).toBe(1);
  });

  it('explains why it does not play and what to do', async () => {
    const player = await playing();
    act(() => media.fail(2));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(
      'Connection lost. Playback continues automatically',
    );
    expect(
      within(alert).getByRole('link', { name: /Open file/ }),
    ).toHaveAttribute('href', 'https://media.example.com/fleet.mp3');

    await userEvent.click(button('Try again'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(player.getSnapshot().status).toBe('loading');
  });

  it('shows the configuration to add', async () => {
    await playing();
    document.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), {
        effectiveDirective: 'media-src',
        disposition: 'enforce',
        blockedURI: 'https://cdn.example.org/a.mp3',
        originalPolicy:
          "default-src 'self'; media-src 'self' https://media.example.com; img-src *",
      }),
    );
    act(() => media.fail(4));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(
      /does not allow media from https:\/\/cdn.example.org/,
    );
    expect(alert).toHaveTextContent(
      `backend: csp: media-src: ["'self'", 'https://media.example.com', 'https://cdn.example.org']`,
    );
  });

  it('releases its space when it closes', async () => {
    const room = () =>
      document.documentElement.style.getPropertyValue(
        '--podcast-player-height',
      );
    const player = await playing();
    expect(room()).not.toBe('');
    act(() => player.close());
    expect(room()).toBe('');
  });

  it('works in apps on the new frontend system', async () => {
    const player = new PodcastPlayer();
    renderInNewApp(<PlayerBar />, {
      apis: [[podcastPlayerApiRef, player]],
      mountedRoutes: { '/listen': podcastRouteRef },
    });
    act(() => player.play(episode));
    expect(await bar()).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Fleet First' })).toHaveAttribute(
      'href',
      '/listen/nerdout/episodes/fleet-first',
    );
  });

  it('shows the title without a link in an app without the pages', async () => {
    const player = new PodcastPlayer();
    renderInNewApp(<PlayerBar />, { apis: [[podcastPlayerApiRef, player]] });
    act(() => player.play(episode));
    await bar();
    expect(screen.getByText('Fleet First')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
