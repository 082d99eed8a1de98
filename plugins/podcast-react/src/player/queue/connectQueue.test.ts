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

    it('keeps the rest of the queue where one after the other cannot be played', () => {
      const more = [1, 2, 3, 4].map(n => ({ ...c, id: `more-${n}` }));
      more.forEach(each => getPlayerQueue(player).add(each));
      for (let n = 0; n < 10; n++) {
        jest.advanceTimersByTime(10_000);
        if (player.getSnapshot().status !== 'error') media.fail(4);
      }
      expect(loaded()).toBe('more-2');
      expect(player.getSnapshot().status).toBe('error');
      expect(queued()).toEqual(['more-3', 'more-4']);
      // Once something plays again, it goes on as ever.
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
