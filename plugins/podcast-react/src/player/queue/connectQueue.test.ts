import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';
import { connectQueue } from './connectQueue';
import { getPlayerQueue } from './getPlayerQueue';

const [a, b, c] = ['a', 'b', 'c'].map(id =>
  anEpisode({
    id,
    title: id,
    enclosures: [{ url: `https://media.example.com/${id}.mp3` }],
  }),
);

describe('the queue of a player', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  const loaded = () => player.getSnapshot().episode?.id;
  const queued = () =>
    getPlayerQueue(player)
      .getSnapshot()
      .episodes.map(({ id }) => id);

  beforeEach(() => {
    media = fakeMedia();
    player = new PodcastPlayer();
  });
  afterEach(() => media.uninstall());

  const playA = () => {
    player.play(a);
    media.start(100);
  };

  it('plays the next episode after the end of one, until the queue is empty', () => {
    getPlayerQueue(player).add(b);
    playA();
    media.end();
    expect(loaded()).toBe('b');
    expect(queued()).toEqual([]);
    media.start(100);
    expect(player.getSnapshot().status).toBe('playing');
    media.end();
    expect(player.getSnapshot()).toMatchObject({
      status: 'ended',
      episode: { id: 'b' },
    });
  });

  it('does not continue if autoplay is off', () => {
    getPlayerQueue(player).add(b);
    getPlayerQueue(player).setAutoplay(false);
    playA();
    media.end();
    expect(loaded()).toBe('a');
    expect(queued()).toEqual(['b']);
  });

  describe('after a file that is missing', () => {
    beforeEach(() => {
      jest.useFakeTimers();
      getPlayerQueue(player).add(b);
      player.play(a);
      media.fail(4);
    });
    afterEach(() => jest.useRealTimers());

    it('continues after some seconds and shows a notice', () => {
      jest.advanceTimersByTime(5000);
      expect(loaded()).toBe('a');
      jest.advanceTimersByTime(5000);
      expect(loaded()).toBe('b');
      expect(player.getSnapshot()).toMatchObject({
        status: 'loading',
        notice: { code: 'skipped', title: 'a' },
      });
      media.start(100);
      jest.advanceTimersByTime(15_000);
      expect(player.getSnapshot()).toMatchObject({
        status: 'playing',
        notice: undefined,
      });
    });

    it('keeps the rest of the queue if several episodes in a row cannot be played', () => {
      const more = [1, 2, 3, 4].map(n => ({ ...c, id: `more-${n}` }));
      more.forEach(each => getPlayerQueue(player).add(each));
      for (let n = 0; n < 10; n++) {
        jest.advanceTimersByTime(10_000);
        if (player.getSnapshot().status !== 'error') media.fail(4);
      }
      expect(loaded()).toBe('more-2');
      expect(player.getSnapshot().status).toBe('error');
      expect(queued()).toEqual(['more-3', 'more-4']);
      // Once an episode plays again, the queue continues as usual.
      player.play(more[2]);
      media.start(100);
      player.play(a);
      media.fail(4);
      jest.advanceTimersByTime(10_000);
      expect(loaded()).toBe('more-4');
    });

    it.each<[string, () => void]>([
      ['pauses', () => player.pause()],
      ['tries again', () => player.resume()],
      ['plays another one', () => player.play(c)],
      ['closes the player', () => player.close()],
      ['wants no next one', () => getPlayerQueue(player).setAutoplay(false)],
    ])('does not interfere when the user %s', (_what, act) => {
      act();
      const before = loaded();
      jest.advanceTimersByTime(60_000);
      expect(loaded()).toBe(before);
      expect(queued()).toEqual(['b']);
    });
  });

  it('waits for the network instead of continuing', () => {
    jest.useFakeTimers();
    getPlayerQueue(player).add(b);
    playA();
    media.fail(2);
    jest.advanceTimersByTime(60_000);
    expect(loaded()).toBe('a');
    jest.useRealTimers();
  });

  it('removes episodes that the user plays', () => {
    const queue = getPlayerQueue(player);
    [a, b, c].forEach(episode => queue.add(episode));
    playA();
    expect(queued()).toEqual(['b', 'c']);
    player.play(c);
    expect(queued()).toEqual(['b']);
  });

  it('plays the next episode with a hardware key, unless the queue is empty', () => {
    const setActionHandler = jest.fn();
    const session = { setActionHandler } as unknown as MediaSession;
    connectQueue(player, () => true, session);
    expect(setActionHandler).toHaveBeenLastCalledWith('nexttrack', null);
    getPlayerQueue(player).add(b);
    setActionHandler.mock.lastCall[1]();
    expect(loaded()).toBe('b');
    expect(setActionHandler).toHaveBeenLastCalledWith('nexttrack', null);
  });
});
