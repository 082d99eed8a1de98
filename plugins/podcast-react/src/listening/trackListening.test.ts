import type { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { anEpisode } from '../__testUtils__/episodes';
import { fakeMedia } from '../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../player';
import { applyUpdate } from './keepers';
import { trackListening } from './trackListening';
import type { ListeningChange, PodcastListeningApi } from './types';

const episode = anEpisode({ durationSeconds: 1000 });

/** Keeps states at once, and remembers every change. */
function fakeListening() {
  const states = new Map<string, ListeningState>();
  const changes: ListeningChange[] = [];
  let atBackend: Partial<ListeningState> | undefined;
  const put = (values: Partial<ListeningState>) =>
    states.set(
      episode.id,
      applyUpdate(states.get(episode.id), episode.id, {
        updatedAt: '2026-01-01T00:00:00.000Z',
        ...values,
      }),
    );
  const api: PodcastListeningApi = {
    getSnapshot: () => ({ keptIn: 'backend', states }),
    subscribe: () => () => {},
    load: async () => {},
    refresh: async () => {
      if (atBackend) put(atBackend);
    },
    update: (_id, change) => {
      changes.push(change);
      put(change);
    },
    markShowFinished: async () => {},
    forget: async () => {},
  };
  return {
    api,
    changes,
    put,
    onOtherDevice: (values: Partial<ListeningState>) => {
      atBackend = values;
    },
  };
}

describe('trackListening', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  let listening: ReturnType<typeof fakeListening>;
  let stop: () => void;

  beforeEach(() => {
    jest.useFakeTimers();
    media = fakeMedia();
    player = new PodcastPlayer();
    listening = fakeListening();
    stop = trackListening(player, listening.api);
  });
  afterEach(() => {
    stop();
    media.uninstall();
    jest.useRealTimers();
  });

  const start = async (at?: number) => {
    player.play(episode, { at });
    await jest.advanceTimersByTimeAsync(0);
    media.start(1000);
    await jest.advanceTimersByTimeAsync(0);
  };
  const playOn = async (seconds: number) => {
    for (let i = 0; i < seconds; i++) {
      await jest.advanceTimersByTimeAsync(1000);
      media.advanceTo(media.element().currentTime + 1);
    }
  };
  const positions = () =>
    listening.changes.map(({ positionSeconds }) => positionSeconds);

  it('writes every ten seconds while it plays, and when it is paused', async () => {
    await start();
    await playOn(25);
    expect(positions()).toEqual([10, 20]);
    player.pause();
    expect(positions()).toEqual([10, 20, 25]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(positions()).toHaveLength(3);
  });

  it('goes on where the user was, but not where an address names a time', async () => {
    listening.put({ positionSeconds: 300 });
    await start();
    expect(media.element().currentTime).toBe(300);
    player.close();
    await start(20);
    expect(media.element().currentTime).toBe(20);
    player.close();
    // The very start is a time as well.
    await start(0);
    expect(media.element().currentTime).toBe(0);
  });

  it('goes on where another device stopped, without writing its own place first', async () => {
    listening.put({ positionSeconds: 300 });
    listening.onOtherDevice({ positionSeconds: 500 });
    await start();
    expect(media.element().currentTime).toBe(500);
    expect(listening.changes).toEqual([]);
  });

  it('starts anew what was finished, which is not finished then', async () => {
    listening.put({ positionSeconds: 990, finished: true });
    await start();
    expect(player.getSnapshot().currentTime).toBe(0);
    await playOn(1);
    player.pause();
    expect(listening.changes).toEqual([
      { positionSeconds: 1, durationSeconds: 1000, finished: false },
    ]);
  });

  it('writes once after several jumps', async () => {
    await start();
    await playOn(1);
    [100, 200, 300].forEach(player.seek);
    await jest.advanceTimersByTimeAsync(1000);
    expect(positions()).toEqual([300]);
  });

  it('takes a link beyond the end of the file for nothing heard', async () => {
    player.load(episode, { at: 990 });
    await jest.advanceTimersByTimeAsync(0);
    media.start(900);
    media.element().currentTime = 899.98;
    await jest.advanceTimersByTimeAsync(60_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(player.getSnapshot()).toMatchObject({ duration: 900 });
    expect(player.getSnapshot().currentTime).toBeLessThanOrEqual(900);
    expect(listening.changes).toEqual([]);
  });

  it('marks as finished in the last 30 seconds, and not before', async () => {
    await start(969);
    await playOn(1);
    player.pause();
    expect(listening.changes.at(-1)).toMatchObject({ positionSeconds: 970 });
    expect(listening.api.getSnapshot().states.get(episode.id)?.finished).toBe(
      true,
    );
  });

  it('leaves it at what was marked by hand while it plays', async () => {
    await start();
    await playOn(1);
    listening.put({ finished: true });
    await playOn(20);
    player.pause();
    expect(listening.api.getSnapshot().states.get(episode.id)?.finished).toBe(
      true,
    );
  });

  it('writes when the page is left and when the player is closed', async () => {
    await start();
    await playOn(5);
    window.dispatchEvent(new Event('pagehide'));
    expect(positions()).toEqual([5]);
    await playOn(2);
    player.close();
    expect(positions()).toEqual([5, 7]);
  });
});
