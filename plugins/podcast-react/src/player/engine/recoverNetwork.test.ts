import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';

const NETWORK = 2;
const NOT_SUPPORTED = 4;

describe('a lost network', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  let onLine: jest.SpyInstance;
  const status = () => player.getSnapshot().status;

  beforeEach(() => {
    jest.useFakeTimers();
    onLine = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    media = fakeMedia();
    player = new PodcastPlayer();
    player.play(anEpisode());
    media.start(1800);
    media.advanceTo(754);
  });
  afterEach(() => {
    player.close();
    media.uninstall();
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('does not end playback, which resumes where it stopped', () => {
    media.fail(NETWORK);
    expect(status()).toBe('error');
    jest.advanceTimersByTime(1000);
    expect(status()).toBe('loading');
    media.start(1800);
    expect(media.element().currentTime).toBe(754);
    expect(status()).toBe('playing');
  });

  it('is retried a limited number of times with growing delays', () => {
    const load = jest.spyOn(window.HTMLMediaElement.prototype, 'load');
    media.fail(NETWORK);
    const delays: number[] = [];
    let seconds = 0;
    while (delays.length < 20 && seconds < 600) {
      jest.advanceTimersByTime(1000);
      seconds += 1;
      if (status() === 'loading') {
        delays.push(seconds);
        seconds = 0;
        media.fail(NETWORK);
      }
    }
    expect(delays).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
    expect(load).toHaveBeenCalledTimes(8);
    expect(player.getSnapshot().currentTime).toBe(754);
  });

  it('resumes as soon as the browser is online', () => {
    onLine.mockReturnValue(false);
    media.fail(NETWORK);
    jest.advanceTimersByTime(600_000);
    expect(status()).toBe('error');
    onLine.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    expect(status()).toBe('loading');
    media.start(1800);
    expect(media.element().currentTime).toBe(754);
  });

  it('does not resume a paused or closed player', () => {
    player.pause();
    media.fail(NETWORK);
    window.dispatchEvent(new Event('online'));
    jest.advanceTimersByTime(60_000);
    expect(status()).toBe('error');

    player.resume();
    media.start(1800);
    media.fail(NETWORK);
    player.close();
    jest.advanceTimersByTime(60_000);
    expect(status()).toBe('idle');
  });

  it('retries a file once that has played before', () => {
    media.fail(NOT_SUPPORTED);
    jest.advanceTimersByTime(1000);
    expect(status()).toBe('loading');
    media.fail(NOT_SUPPORTED);
    jest.advanceTimersByTime(600_000);
    expect(status()).toBe('error');
  });

  it('does not explain a file that has never played', () => {
    player.play(anEpisode({ id: 'b', enclosures: [{ url: 'https://b/b' }] }));
    media.fail(NOT_SUPPORTED);
    jest.advanceTimersByTime(600_000);
    expect(status()).toBe('error');
  });
});
