import { anEpisode } from '../__testUtils__/episodes';
import { fakeMedia } from '../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../player';
import { getPlayerQueue } from '../queue';
import { getSleepTimer, type SleepTimer } from './SleepTimer';

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

  it('pauses after the minutes, and is off then', () => {
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

  it('goes by the clock when the computer slept meanwhile', () => {
    timer.startMinutes(15);
    jest.setSystemTime(Date.now() + 3_600_000);
    jest.advanceTimersByTime(1000);
    expect(status()).toBe('paused');
  });

  it('begins anew, and can be switched off', () => {
    timer.startMinutes(5);
    jest.advanceTimersByTime(240_000);
    timer.startMinutes(10);
    jest.advanceTimersByTime(120_000);
    expect(status()).toBe('playing');
    timer.cancel();
    jest.advanceTimersByTime(3_600_000);
    expect(status()).toBe('playing');
  });

  it('keeps the next episode from playing, once', () => {
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

  it('is off when the player is closed', () => {
    timer.startMinutes(5);
    player.close();
    expect(timer.getSnapshot()).toEqual({ mode: 'off' });
  });
});
