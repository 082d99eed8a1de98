import { anEpisode } from '../__testUtils__/episodes';
import { fakeMedia } from '../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../player';
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

  it('plays the next episode when one has ended, until there is none', () => {
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

  it('does not go on by itself where that is switched off', () => {
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

    it('goes on some seconds later, and says so', () => {
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

    it('goes through a queue of missing files to its end, once', () => {
      getPlayerQueue(player).add(c);
      jest.advanceTimersByTime(10_000);
      media.fail(4);
      jest.advanceTimersByTime(10_000);
      expect(loaded()).toBe('c');
      media.fail(4);
      jest.advanceTimersByTime(60_000);
      expect(loaded()).toBe('c');
      expect(player.getSnapshot().status).toBe('error');
    });

    it.each<[string, () => void]>([
      ['pauses', () => player.pause()],
      ['tries again', () => player.resume()],
      ['plays another one', () => player.play(c)],
      ['closes the player', () => player.close()],
      ['wants no next one', () => getPlayerQueue(player).setAutoplay(false)],
    ])('leaves it to a listener who %s', (_what, act) => {
      act();
      const before = loaded();
      jest.advanceTimersByTime(60_000);
      expect(loaded()).toBe(before);
      expect(queued()).toEqual(['b']);
    });
  });

  it('waits for the network, and does not go on without it', () => {
    jest.useFakeTimers();
    getPlayerQueue(player).add(b);
    playA();
    media.fail(2);
    jest.advanceTimersByTime(60_000);
    expect(loaded()).toBe('a');
    jest.useRealTimers();
  });

  it('does not hold what is played by hand', () => {
    const queue = getPlayerQueue(player);
    [a, b, c].forEach(episode => queue.add(episode));
    playA();
    expect(queued()).toEqual(['b', 'c']);
    player.play(c);
    expect(queued()).toEqual(['b']);
  });

  it('lets a hardware key play the next one, while there is one', () => {
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
