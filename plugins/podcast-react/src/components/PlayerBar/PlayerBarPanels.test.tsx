import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { renderWithPlayer } from '../../__testUtils__/renderWithPlayer';
import { PodcastPlayer } from '../../player/PodcastPlayer';
import { PlayerBar } from './PlayerBar';

const episode = { ...anEpisode(), showTitle: 'NerdOut' };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('menus and dialogs of the bar', () => {
  let media: ReturnType<typeof fakeMedia>;
  // Preloads lazy components, because compiling them can take longer than queries wait.
  beforeAll(() =>
    Promise.all([
      import('./PlayerBarContent'),
      import('./PlayerSheet'),
      import('../Queue/QueueDialog'),
      import('../ShortcutsDialog/ShortcutsDialog'),
    ]),
  );
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => {
    media.uninstall();
    delete (window as { matchMedia?: unknown }).matchMedia;
  });

  const playing = async (player = new PodcastPlayer()) => {
    await renderWithPlayer(<PlayerBar />, player);
    act(() => player.play(episode));
    await screen.findByRole('region', { name: 'Podcast player' });
    act(() => media.start(1800));
    return player;
  };
  const choose = async (opener: string, role: string, name: string) => {
    await userEvent.click(button(opener));
    await userEvent.click(screen.getByRole(role, { name }));
    await waitFor(() =>
      expect(
        screen.queryByRole('menu', { hidden: true }),
      ).not.toBeInTheDocument(),
    );
  };

  it('sets the sleep timer, shows the remaining time and switches it off', async () => {
    await playing();
    await choose('Sleep timer: off', 'menuitemradio', 'In 30 minutes');
    const running = await screen.findByRole('button', {
      name: 'Sleep timer: 30 min left',
    });
    await userEvent.click(running);
    expect(
      screen.getByRole('menuitemradio', { name: 'In 30 minutes' }),
    ).toBeChecked();
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'Off' }));
    expect(
      await screen.findByRole('button', { name: 'Sleep timer: off' }),
    ).toBeInTheDocument();
  });

  it('copies the link to the episode at the current time', async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    await playing();
    act(() => media.advanceTo(754.6));
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText },
    });
    await choose('More', 'menuitem', 'Copy link at current time');
    expect(writeText).toHaveBeenCalledWith(
      `${window.location.origin}/podcast/nerdout/episodes/fleet-first?t=754`,
    );
  });

  it('lists keyboard shortcuts and disables them permanently', async () => {
    await playing();
    await userEvent.keyboard('k');
    expect(media.element().paused).toBe(true);
    await userEvent.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(screen.getByText('Play or pause')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Enable keyboard shortcuts' }),
    );
    await userEvent.click(button('Close'));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await userEvent.keyboard('k');
    expect(media.element().paused).toBe(true);
    expect(window.localStorage.getItem('podcast.shortcuts')).toBe('false');
  });

  it('skips by the configured length with buttons and keys', async () => {
    await playing(
      new PodcastPlayer({ skipSeconds: { back: 10, forward: 45 } }),
    );
    act(() => media.advanceTo(100));
    await userEvent.click(button('Forward 45 seconds'));
    expect(media.element().currentTime).toBe(145);
    await userEvent.keyboard('j');
    expect(media.element().currentTime).toBe(135);
    expect(button('Back 10 seconds')).toHaveTextContent('10');
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog', {
      name: 'Keyboard shortcuts',
    });
    expect(help).toHaveTextContent('Back 10 seconds');
    expect(help).toHaveTextContent('Forward 45 seconds');
  });

  it('minimizes and expands the bar', async () => {
    await playing();
    await userEvent.click(button('Minimize player'));
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    expect(button('Pause Fleet First')).toBeInTheDocument();
    await userEvent.click(button('Expand player'));
    expect(
      screen.getByRole('slider', { name: 'Position' }),
    ).toBeInTheDocument();
  });

  it('opens a full-screen sheet on a small screen', async () => {
    window.matchMedia = ((query: string) => ({
      matches: query.includes('max-width'),
      addListener: () => {},
      removeListener: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
    })) as unknown as typeof window.matchMedia;
    await playing();
    expect(screen.queryByRole('slider')).not.toBeInTheDocument();
    await userEvent.click(button('Expand player'));
    expect(
      await screen.findByRole('dialog', { name: 'Podcast player' }),
    ).toBeInTheDocument();
    await userEvent.click(button('Forward 30 seconds'));
    expect(media.element().currentTime).toBe(30);
    act(() => media.fail(4));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The browser could not load or play this file.',
    );
    await userEvent.click(button('Close'));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });
});
