import { anEpisode } from '../__testUtils__/episodes';
import { fakeMedia } from '../__testUtils__/fakeMedia';
import { PodcastPlayer } from './PodcastPlayer';

const episode = anEpisode({ durationSeconds: 1800 });
const other = anEpisode({
  id: 'other',
  title: 'Another one',
  enclosures: [{ url: 'https://media.example.com/other.mp3' }],
});
const url = 'https://media.example.com/fleet.mp3';

let media: ReturnType<typeof fakeMedia>;
let player: PodcastPlayer;
const settle = () => new Promise(resolve => setTimeout(resolve));
const refuse = (blockedURI: string, values: object = {}) =>
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), {
      effectiveDirective: 'media-src',
      disposition: 'enforce',
      blockedURI,
      ...values,
    }),
  );

beforeEach(() => {
  media = fakeMedia();
  player = new PodcastPlayer();
});
afterEach(() => media.uninstall());

describe('PodcastPlayer', () => {
  it('is idle and has no media element before an episode plays', () => {
    expect(player.getSnapshot()).toMatchObject({
      status: 'idle',
      currentTime: 0,
      rate: 1,
      volume: 1,
      muted: false,
    });
    expect(player.media).toBeUndefined();
    expect(document.querySelector('audio')).toBeNull();
    player.pause();
    player.seek(10);
    player.resume();
    player.close();
    expect(player.getSnapshot().status).toBe('idle');
  });

  it('loads and plays an episode', () => {
    player.play(episode);
    expect(media.element().src).toBe(url);
    expect(player.getSnapshot()).toMatchObject({
      status: 'loading',
      episode: { title: 'Fleet First' },
      url,
      duration: 1800,
    });

    media.start(1795.5);
    media.advanceTo(12.3, 60);
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      duration: 1795.5,
      currentTime: 12.3,
      bufferedUntil: 60,
    });
  });

  describe('with a file of unknown length', () => {
    beforeEach(() => {
      player.play(anEpisode({ durationSeconds: 20 }));
      media.start(Infinity);
    });
    const { objectContaining } = expect;

    it('shows the length in the feed until playback is past it', () => {
      media.advanceTo(12);
      expect(player.getSnapshot()).toEqual(
        objectContaining({ duration: 20, isDurationKnown: false }),
      );
      media.advanceTo(22.9);
      expect(player.getSnapshot()).toEqual(
        objectContaining({
          status: 'playing',
          currentTime: 22.9,
          duration: undefined,
        }),
      );
    });

    it('never seeks back when skipping forward', () => {
      media.advanceTo(22.9);
      player.skip(30);
      expect(player.getSnapshot().currentTime).toBe(52.9);
      expect(media.element().currentTime).toBe(52.9);
    });

    it('uses the length as soon as the browser knows it', () => {
      media.advanceTo(22.9);
      media.start(58);
      expect(player.getSnapshot()).toMatchObject({
        duration: 58,
        isDurationKnown: true,
        currentTime: 22.9,
      });
    });
  });

  describe('with a host that does not support ranges', () => {
    beforeEach(() => {
      player.play(episode);
      media.start(1800, 0);
      media.advanceTo(60);
    });

    it.each([
      ['forward', () => player.skip(30)],
      ['back', () => player.skip(-15)],
      ['to a chapter', () => player.seek(900)],
    ])('shows a notice and keeps playing when seeking %s', (_where, act) => {
      act();
      expect(media.element().currentTime).toBe(60);
      expect(player.getSnapshot()).toMatchObject({
        status: 'playing',
        currentTime: 60,
        notice: { code: 'unseekable' },
      });
      player.close();
      expect(player.getSnapshot().notice).toBeUndefined();
    });

    it('still seeks to the start', () => {
      player.seek(0);
      expect(media.element().currentTime).toBe(0);
      expect(player.getSnapshot().notice).toBeUndefined();
    });
  });

  it('seeks as far as possible in a partially loaded file', () => {
    player.play(episode);
    media.start(Infinity, 70);
    media.advanceTo(60);
    player.skip(30);
    expect(player.getSnapshot().currentTime).toBe(70);
    player.skip(30);
    expect(player.getSnapshot()).toMatchObject({
      currentTime: 70,
      notice: { code: 'unseekable' },
    });
  });

  it('loads an episode at a time and stays paused', () => {
    player.load(episode, { at: 754 });
    expect(media.element().src).toBe(url);
    expect(media.element().paused).toBe(true);
    expect(player.getSnapshot()).toMatchObject({
      status: 'paused',
      currentTime: 754,
      duration: 1800,
    });
    player.load(episode, { at: 760 });
    expect(player.getSnapshot().currentTime).toBe(760);

    player.play(episode);
    media.start(1800);
    expect(media.element().currentTime).toBe(760);
    expect(player.getSnapshot().status).toBe('playing');
  });

  it('pauses and resumes the same file', () => {
    player.play(episode);
    media.start(1800);
    media.advanceTo(100);
    player.toggle();
    expect(player.getSnapshot().status).toBe('paused');
    expect(media.element().paused).toBe(true);

    player.play(episode);
    media.start(1800);
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      currentTime: 100,
    });
    expect(document.querySelectorAll('audio')).toHaveLength(1);
  });

  it('is loading while it waits for data', () => {
    player.play(episode);
    media.start(1800);
    media.wait();
    expect(player.getSnapshot().status).toBe('loading');
    player.toggle();
    expect(player.getSnapshot().status).toBe('paused');
  });

  it('replaces the episode', () => {
    player.play(episode);
    media.start(1800);
    media.advanceTo(100, 200);
    player.play(other);
    expect(media.element().src).toBe('https://media.example.com/other.mp3');
    expect(player.getSnapshot()).toMatchObject({
      status: 'loading',
      episode: { id: 'other' },
      currentTime: 0,
      bufferedUntil: 0,
      duration: undefined,
    });
  });

  it('starts at a given time, once the file is seekable', () => {
    player.play(episode, { at: 754 });
    expect(player.getSnapshot().currentTime).toBe(754);
    media.advanceTo(0);
    expect(player.getSnapshot().currentTime).toBe(754);
    media.start(1800);
    expect(media.element().currentTime).toBe(754);

    player.play(episode, { at: 30 });
    expect(media.element().currentTime).toBe(30);
  });

  it('seeks after loading to a time that was requested before', () => {
    player.play(episode);
    player.seek(90);
    media.start(1800);
    expect(media.element().currentTime).toBe(90);
  });

  it('limits seeking and skipping to the episode', () => {
    player.play(episode);
    media.start(100);
    media.advanceTo(10);
    player.skip(30);
    expect(media.element().currentTime).toBe(40);
    player.skip(-60);
    expect(media.element().currentTime).toBe(0);
    player.seek(5000);
    expect(media.element().currentTime).toBe(100);
    player.seek(NaN);
    expect(player.getSnapshot().currentTime).toBe(100);
  });

  it('limits seeking by the length of the file, not that in the feed', () => {
    player.play(episode);
    player.seek(2000);
    expect(player.getSnapshot().currentTime).toBe(2000);
    media.start(2400);
    expect(media.element().currentTime).toBe(2000);
    player.seek(9999);
    expect(player.getSnapshot().currentTime).toBe(2400);
    // A shorter file, at whose end the browser stops.
    player.load(other, { at: 2000 });
    media.start(100);
    expect(player.getSnapshot()).toMatchObject({
      duration: 100,
      // Not at the end, where nothing would play.
      currentTime: 0,
    });
  });

  it('follows the browser’s own controls', () => {
    player.play(episode);
    player.setVolume(0.5);
    media.start(100);
    const { element } = media;
    element().muted = true;
    element().playbackRate = 1.5;
    ['volumechange', 'ratechange'].forEach(type =>
      element().dispatchEvent(new Event(type)),
    );
    expect(player.getSnapshot()).toMatchObject({
      rate: 1.5,
      volume: 0.5,
      muted: true,
    });
  });

  it('restarts after the end', () => {
    player.play(episode);
    media.start(100);
    media.end();
    expect(player.getSnapshot()).toMatchObject({
      status: 'ended',
      currentTime: 100,
    });
    player.play(episode);
    expect(media.element().currentTime).toBe(0);
    expect(player.getSnapshot().status).toBe('loading');
  });

  it('resumes at the time that the user sought to after the end', () => {
    player.play(episode);
    media.start(100);
    media.end();
    player.seek(47);
    expect(player.getSnapshot().status).toBe('paused');
    player.toggle();
    expect(media.element().currentTime).toBe(47);
    expect(media.element().paused).toBe(false);
  });

  it('plays the first file that the browser supports', () => {
    player.play(
      anEpisode({
        enclosures: [
          {
            url: 'https://media.example.com/a.unknown',
            type: 'audio/x-unknown',
          },
          { url: 'https://media.example.com/a.mp3', type: 'audio/mpeg' },
        ],
      }),
    );
    expect(media.element().src).toBe('https://media.example.com/a.mp3');
  });

  it('stops and unloads the episode when closed', () => {
    player.play(episode);
    media.start(100);
    player.close();
    expect(player.getSnapshot()).toMatchObject({
      status: 'idle',
      episode: undefined,
      currentTime: 0,
    });
    expect(media.element().hasAttribute('src')).toBe(false);
    expect(media.element().paused).toBe(true);

    media.advanceTo(50);
    expect(player.getSnapshot().currentTime).toBe(0);
  });

  it('limits speed and volume, and keeps them across page loads', () => {
    player.play(episode);
    player.setRate(9);
    player.setVolume(-1);
    expect(player.getSnapshot()).toMatchObject({ rate: 3, volume: 0 });
    player.setMuted(true);
    player.setVolume(0.4);
    player.setRate(1.5);

    const later = new PodcastPlayer();
    expect(later.getSnapshot()).toMatchObject({ volume: 0.4, muted: false });
    media.element().remove();
    later.play(episode);
    expect(media.element().playbackRate).toBe(1.5);
    expect(media.element().volume).toBe(0.4);
  });

  it('ignores foreign values in the browser’s storage', () => {
    window.localStorage.setItem('podcast.player', '{"muted":1,"volume":7');
    expect(new PodcastPlayer().getSnapshot()).toMatchObject({
      muted: false,
      volume: 1,
    });
    window.localStorage.setItem('podcast.player', '{"muted":1,"volume":7}');
    expect(new PodcastPlayer().getSnapshot()).toMatchObject({
      muted: false,
      volume: 1,
    });
  });

  it('notifies of changes, and keeps the snapshot if nothing changed', () => {
    const listener = jest.fn();
    const stop = player.subscribe(listener);
    const before = player.getSnapshot();
    player.setMuted(false);
    expect(listener).not.toHaveBeenCalled();
    expect(player.getSnapshot()).toBe(before);

    player.setMuted(true);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(before.muted).toBe(false);
    stop();
    player.setMuted(false);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('PodcastPlayer, when the media does not play', () => {
  it('waits for a click if the browser blocks autoplay', async () => {
    media.rejectPlay('NotAllowedError');
    player.play(episode);
    await settle();
    expect(player.getSnapshot()).toMatchObject({
      status: 'error',
      error: { code: 'autoplay', url },
    });

    media.rejectPlay(undefined);
    player.resume();
    media.start(100);
    expect(player.getSnapshot()).toMatchObject({
      status: 'playing',
      error: undefined,
    });
  });

  it('does not report a pause during loading as an error', async () => {
    media.rejectPlay('AbortError');
    player.play(episode);
    await settle();
    expect(player.getSnapshot().error).toBeUndefined();
  });

  it('reports a file that the browser cannot play', async () => {
    media.rejectPlay('NotSupportedError');
    player.play(episode);
    media.fail(4);
    await settle();
    expect(player.getSnapshot()).toMatchObject({
      status: 'error',
      error: { code: 'unsupported', url },
    });
  });

  it('resumes at the same time after the connection was lost', () => {
    player.play(episode);
    media.start(1800);
    media.advanceTo(600);
    media.fail(2);
    expect(player.getSnapshot()).toMatchObject({
      status: 'error',
      currentTime: 600,
      error: { code: 'network', url },
    });

    player.resume();
    expect(player.getSnapshot().status).toBe('loading');
    media.start(1800);
    expect(media.element().currentTime).toBe(600);
    expect(player.getSnapshot().status).toBe('playing');
  });

  it.each([
    ['the address of the file', url, new URL(url).origin],
    [
      'the target of a redirect',
      'https://cdn.example.org/a.mp3',
      'https://cdn.example.org',
    ],
    ['the origin only', 'https://cdn.example.org', 'https://cdn.example.org'],
  ])('detects a refused file from %s', async (_what, blockedURI, origin) => {
    media.rejectPlay('NotSupportedError');
    player.play(episode);
    refuse(blockedURI);
    media.fail(4);
    await settle();
    expect(player.getSnapshot().error).toEqual({
      code: 'refused',
      url,
      origin,
    });

    // A previous refusal does not count for a retry.
    player.resume();
    media.fail(4);
    expect(player.getSnapshot().error?.code).toBe('unsupported');
  });

  it('ignores refused requests of others', () => {
    player.play(episode);
    refuse('https://cdn.example.org/a.png', { effectiveDirective: 'img-src' });
    refuse('https://cdn.example.org/a.mp3', { disposition: 'report' });
    media.fail(4);
    expect(player.getSnapshot().error?.code).toBe('unsupported');
  });

  it('reports an error for an episode without a file', () => {
    player.play(anEpisode({ enclosures: [] }));
    expect(player.getSnapshot()).toMatchObject({
      status: 'error',
      error: { code: 'unsupported', url: '' },
    });
  });

  it('ignores a late rejection of the previous file', async () => {
    media.rejectPlay('NotSupportedError');
    player.play(episode);
    media.rejectPlay(undefined);
    player.play(other);
    await settle();
    expect(player.getSnapshot()).toMatchObject({
      status: 'loading',
      episode: { id: 'other' },
      error: undefined,
    });
  });
});
