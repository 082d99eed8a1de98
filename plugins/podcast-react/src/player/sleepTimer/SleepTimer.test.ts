import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { getPlayerChapters } from '../chapters/PlayerChapters';
import { PodcastPlayer } from '../PodcastPlayer';
import { getPlayerQueue } from '../queue/getPlayerQueue';
import { getSleepTimer, SleepTimer } from './SleepTimer';

describe('SleepTimer', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  let timer: SleepTimer;
  const status = () => player.getSnapshot().status;

  beforeEach(() => {
    jest.useFakeTimers();
    media = fakeMedia();
    player = new PodcastPlayer();
    timer = getSleepTimer(player);
    player.play(anEpisode());
    media.start(1800);
  });
  afterEach(() => {
    media.uninstall();
    jest.useRealTimers();
  });

  it('pauses after the minutes and switches off', () => {
    timer.startMinutes(15);
    expect(timer.getSnapshot()).toEqual({
      mode: 'minutes',
      minutes: 15,
      remaining: 900,
    });
    jest.advanceTimersByTime(899_000);
    expect(timer.getSnapshot()).toMatchObject({ remaining: 1 });
    expect(status()).toBe('playing');
    jest.advanceTimersByTime(1000);
    expect(status()).toBe('paused');
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });

    player.resume();
    jest.advanceTimersByTime(3_600_000);
    expect(media.element().paused).toBe(false);
  });

  it('uses the clock if the computer slept meanwhile', () => {
    timer.startMinutes(15);
    jest.setSystemTime(Date.now() + 3_600_000);
    jest.advanceTimersByTime(1000);
    expect(status()).toBe('paused');
  });

  it('can be extended', () => {
    timer.startMinutes(5);
    jest.advanceTimersByTime(4 * 60_000);
    timer.addMinutes(5);
    expect(timer.getSnapshot()).toMatchObject({ remaining: 6 * 60 });
    jest.advanceTimersByTime(6 * 60_000 - 1000);
    expect(timer.getSnapshot().mode).toBe('minutes');
    jest.advanceTimersByTime(1000);
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });
    timer.addMinutes(5);
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });
  });

  it('can be restarted and switched off', () => {
    timer.startMinutes(5);
    jest.advanceTimersByTime(240_000);
    timer.startMinutes(10);
    jest.advanceTimersByTime(120_000);
    expect(status()).toBe('playing');
    timer.cancel();
    jest.advanceTimersByTime(3_600_000);
    expect(status()).toBe('playing');
  });

  it('stops the next episode from playing, once', () => {
    const queue = getPlayerQueue(player);
    queue.add(anEpisode({ id: 'b' }));
    timer.startEndOfEpisode();
    media.end();
    expect(player.getSnapshot().episode?.id).toBe('fleet-first');
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });
    player.resume();
    media.end();
    expect(player.getSnapshot().episode?.id).toBe('b');
  });

  describe('at the end of a chapter', () => {
    const playTo = (seconds: number) => {
      for (
        let at = player.getSnapshot().currentTime + 0.25;
        at <= seconds && status() === 'playing';
        at += 0.25
      ) {
        jest.advanceTimersByTime(250);
        media.advanceTo(at);
      }
    };
    const jumpTo = (seconds: number) => {
      player.seek(seconds);
      media.advanceTo(seconds);
    };
    beforeEach(async () => {
      getPlayerChapters(player).follow(
        { id: 'fleet-first', hasChapters: true },
        {
          getChapters: async () => ({
            items: [0, 60, 120].map(startSeconds => ({
              startSeconds,
              title: '',
            })),
          }),
        },
      );
      await Promise.resolve();
      await Promise.resolve();
    });

    it('pauses at the start of the next chapter and switches off', () => {
      jumpTo(50);
      timer.startEndOfChapter();
      playTo(59.5);
      expect(status()).toBe('playing');
      playTo(70);
      expect(status()).toBe('paused');
      expect(player.getSnapshot().currentTime).toBeCloseTo(60, 0);
      expect(timer.getSnapshot()).toEqual({ mode: 'off' });
      player.resume();
      media.start(1800);
      playTo(130);
      expect(player.getSnapshot().currentTime).toBe(130);
    });

    it('pauses at the end of the chapter that the user sought to', () => {
      timer.startEndOfChapter();
      jumpTo(62);
      playTo(63);
      expect(status()).toBe('playing');
      player.skip(15);
      playTo(100);
      jumpTo(30);
      playTo(59.5);
      expect(status()).toBe('playing');
      playTo(70);
      expect(status()).toBe('paused');
    });

    it('does not mistake fast playback for seeking', () => {
      player.setRate(3);
      jumpTo(50);
      timer.startEndOfChapter();
      jest.advanceTimersByTime(1000);
      media.advanceTo(53);
      for (let at = 56; at <= 62; at += 3) {
        jest.advanceTimersByTime(1000);
        media.advanceTo(at);
      }
      expect(status()).toBe('paused');
    });

    it('ends the last chapter with the episode', () => {
      const queue = getPlayerQueue(player);
      queue.add(anEpisode({ id: 'b' }));
      jumpTo(1790);
      timer.startEndOfChapter();
      media.end();
      expect(player.getSnapshot().episode?.id).toBe('fleet-first');
      expect(timer.getSnapshot()).toEqual({ mode: 'off' });
      queue.clear();
    });
  });

  it('also ends while the connection is lost', () => {
    timer.startMinutes(5);
    jest.advanceTimersByTime(290_000);
    media.advanceTo(290);
    media.fail(2);
    // The retry fails.
    jest.advanceTimersByTime(1000);
    media.fail(2);
    expect(player.getSnapshot()).toMatchObject({
      status: 'error',
      playRequested: true,
    });
    jest.advanceTimersByTime(9000);
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });
    expect(player.getSnapshot().playRequested).toBe(false);
    jest.advanceTimersByTime(3_600_000);
    window.dispatchEvent(new Event('online'));
    expect(media.element().paused).toBe(true);
  });

  it('switches off when the player is closed', () => {
    timer.startMinutes(5);
    player.close();
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });
  });
});
