import { ListeningState } from '@nerdout/backstage-plugin-podcast-common';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';
import { applyChange } from './listeningStorage';
import { trackListening } from './trackListening';
import { ListeningCause, ListeningChange, PodcastListeningApi } from './types';

const episode = anEpisode({ durationSeconds: 1000 });

/** Stores states at once, and records each change. */
function fakeListening() {
  let states = new Map<string, ListeningState>();
  const listeners = new Set<() => void>();
  const changes: ListeningChange[] = [];
  const causes: (ListeningCause | undefined)[] = [];
  let atBackend: Partial<ListeningState> | undefined;
  let answers: Promise<void> = Promise.resolve();
  const put = (values: Partial<ListeningState>) => {
    const { id } = episode;
    states = new Map([[id, applyChange(states.get(id), id, values)]]);
    listeners.forEach(listener => listener());
  };
  const api: PodcastListeningApi = {
    getSnapshot: () => ({ storedIn: 'backend', states }),
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    load: async () => {},
    refresh: async () => {
      await answers;
      if (atBackend) put(atBackend);
      atBackend = undefined;
    },
    update: (_id, change, cause) => {
      changes.push(change);
      causes.push(cause);
      put(change);
    },
    markShowFinished: async () => {},
    forget: async () => {},
  };
  return {
    api,
    changes,
    causes,
    put,
    onOtherDevice: (values: Partial<ListeningState>) => {
      atBackend = values;
    },
    /** From now on, responses of the backend wait. */
    answerAfter: (milliseconds: number) => {
      answers = new Promise(resolve => {
        setTimeout(resolve, milliseconds);
      });
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

  it('resumes where the user stopped, unless a link has a time', async () => {
    listening.put({ positionSeconds: 300 });
    await start();
    expect(media.element().currentTime).toBe(300);
    player.close();
    await start(20);
    expect(media.element().currentTime).toBe(20);
    player.close();
    // The start is also a time.
    await start(0);
    expect(media.element().currentTime).toBe(0);
  });

  it('resumes where another device stopped, without writing its own position first', async () => {
    listening.put({ positionSeconds: 300 });
    listening.onOtherDevice({ positionSeconds: 500 });
    await start();
    expect(media.element().currentTime).toBe(500);
    expect(listening.changes).toEqual([]);
  });

  it('restarts a finished episode, which is then no longer finished', async () => {
    listening.put({ positionSeconds: 990, finished: true });
    await start();
    expect(player.getSnapshot().currentTime).toBe(0);
    await playOn(1);
    player.pause();
    expect(listening.changes).toEqual([
      { positionSeconds: 1, durationSeconds: 1000, finished: false },
    ]);
  });

  it('writes once after several seeks', async () => {
    await start();
    await playOn(1);
    [100, 200, 300].forEach(player.seek);
    await jest.advanceTimersByTimeAsync(1000);
    expect(positions()).toEqual([300]);
  });

  it('starts at the beginning if a link is past the end of the file', async () => {
    player.load(episode, { at: 990 });
    await jest.advanceTimersByTimeAsync(0);
    media.start(900);
    await jest.advanceTimersByTimeAsync(60_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(player.getSnapshot()).toMatchObject({
      duration: 900,
      currentTime: 0,
    });
    expect(listening.changes).toEqual([]);
  });

  it('starts at the beginning if the stored position is past the end of the file, and marks nothing', async () => {
    listening.put({ positionSeconds: 3000 });
    player.play(episode);
    await jest.advanceTimersByTimeAsync(0);
    media.start(58);
    await jest.advanceTimersByTimeAsync(0);
    expect(media.element().currentTime).toBe(0);
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      currentTime: 0,
    });
    expect(listening.changes).toEqual([]);
    await playOn(11);
    expect(listening.changes).toEqual([
      { positionSeconds: 10, durationSeconds: 58 },
    ]);
  });

  it('does not mark an episode as played at the length in the feed while the file continues', async () => {
    player.play(anEpisode({ durationSeconds: 20 }));
    await jest.advanceTimersByTimeAsync(0);
    media.start(Infinity);
    await playOn(15);
    expect(player.getSnapshot()).toMatchObject({ duration: 20 });
    await playOn(30);
    player.pause();
    expect(positions()).toEqual([10, 20, 30, 40, 45]);
    expect(listening.changes.some(change => 'finished' in change)).toBe(false);
    expect(listening.changes.some(change => 'durationSeconds' in change)).toBe(
      false,
    );
  });

  it('keeps the stored position if the host does not support seeking, until playback reaches it', async () => {
    listening.put({ positionSeconds: 30 });
    player.play(episode);
    await jest.advanceTimersByTimeAsync(0);
    media.start(1000, 0);
    await jest.advanceTimersByTimeAsync(0);
    expect(player.getSnapshot()).toMatchObject({
      currentTime: 0,
      notice: { code: 'unseekable' },
    });
    await playOn(25);
    player.pause();
    expect(listening.changes).toEqual([]);
    player.resume();
    await playOn(10);
    player.pause();
    expect(positions()).toEqual([35]);
  });

  describe('a paused player, when another device or tab has played on', () => {
    beforeEach(async () => {
      await start();
      await playOn(4);
      player.pause();
      listening.changes.length = 0;
    });
    const time = () => media.element().currentTime;
    const resume = async () => {
      player.resume();
      await jest.advanceTimersByTimeAsync(0);
    };

    it('resumes at the newer position and shows a notice', async () => {
      listening.onOtherDevice({ positionSeconds: 40 });
      await resume();
      expect(time()).toBe(40);
      expect(player.getSnapshot().notice).toEqual({
        code: 'continued',
        seconds: 40,
      });
      await playOn(11);
      expect(positions()).toEqual([50]);
      await jest.advanceTimersByTimeAsync(10_000);
      expect(player.getSnapshot().notice).toBeUndefined();
    });

    it('does not play before it knows the newer position', async () => {
      listening.onOtherDevice({ positionSeconds: 40 });
      listening.answerAfter(800);
      player.resume();
      await jest.advanceTimersByTimeAsync(700);
      expect(player.getSnapshot().status).toBe('loading');
      expect(media.element().paused).toBe(true);
      await jest.advanceTimersByTimeAsync(100);
      expect(media.element().paused).toBe(false);
      expect(time()).toBe(40);
    });

    it('plays after a timeout, and applies a late response', async () => {
      listening.onOtherDevice({ positionSeconds: 40 });
      listening.answerAfter(5000);
      player.resume();
      await jest.advanceTimersByTimeAsync(1600);
      expect(media.element().paused).toBe(false);
      expect(time()).toBe(4);
      await playOn(4);
      expect(time()).toBe(41);
      expect(player.getSnapshot().notice).toMatchObject({ seconds: 40 });
    });

    it('stays paused if the user pauses during the request', async () => {
      listening.onOtherDevice({ positionSeconds: 40 });
      listening.answerAfter(800);
      player.resume();
      player.toggle();
      await jest.advanceTimersByTimeAsync(2000);
      expect(player.getSnapshot()).toMatchObject({
        status: 'paused',
        playRequested: false,
      });
      expect(media.element().paused).toBe(true);
      expect(listening.changes).toEqual([]);
      // The known position is not announced again.
      await resume();
      expect(time()).toBe(40);
    });

    it('does the same when the browser’s own controls start playback', async () => {
      listening.onOtherDevice({ positionSeconds: 40 });
      media.element().play();
      await jest.advanceTimersByTimeAsync(0);
      expect(time()).toBe(40);
    });

    it('stays where the user sought meanwhile', async () => {
      player.seek(300);
      listening.onOtherDevice({ positionSeconds: 40 });
      await resume();
      expect(time()).toBe(300);
      await jest.advanceTimersByTimeAsync(1000);
      expect(positions()).toEqual([300]);
      expect(listening.causes.at(-1)).toBe('sought');
    });

    it('stays at its position when the other device has finished the episode', async () => {
      listening.onOtherDevice({ positionSeconds: 990, finished: true });
      await resume();
      expect(time()).toBe(4);
    });
  });

  it('does not overwrite a position further on until playback reaches it', async () => {
    await start();
    await playOn(25);
    expect(positions()).toEqual([10, 20]);
    listening.put({ positionSeconds: 60 });
    await playOn(30);
    player.pause();
    expect(positions()).toEqual([10, 20]);
    expect(media.element().currentTime).toBe(55);
  });

  it('reports for each position whether it was played or sought', async () => {
    await start();
    await playOn(11);
    player.seek(500);
    await jest.advanceTimersByTimeAsync(1000);
    await playOn(11);
    expect(positions()).toEqual([10, 500, 510]);
    expect(listening.causes).toEqual(['played', 'sought', 'played']);
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

  it('keeps marks that the user sets during playback', async () => {
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
