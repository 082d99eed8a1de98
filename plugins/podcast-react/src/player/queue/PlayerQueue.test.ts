import { anEpisode } from '../../__testUtils__/episodes';
import { PlayerQueue } from './PlayerQueue';

const [a, b, c] = ['a', 'b', 'c'].map(id => anEpisode({ id, title: id }));
const ids = (queue: PlayerQueue) =>
  queue.getSnapshot().episodes.map(({ id }) => id);

describe('PlayerQueue', () => {
  afterEach(() => window.localStorage.clear());

  it('adds at the end, or at the start to play next', () => {
    const queue = new PlayerQueue();
    queue.add(a);
    queue.add(b);
    queue.playNext(c);
    expect(ids(queue)).toEqual(['c', 'a', 'b']);
  });

  it('contains an episode only once', () => {
    const queue = new PlayerQueue();
    queue.add(a);
    queue.add(b);
    queue.add(a);
    expect(ids(queue)).toEqual(['a', 'b']);
    queue.playNext(b);
    expect(ids(queue)).toEqual(['b', 'a']);
  });

  it('moves, removes and clears', () => {
    const queue = new PlayerQueue();
    [a, b, c].forEach(episode => queue.add(episode));
    queue.move('a', 1);
    expect(ids(queue)).toEqual(['b', 'a', 'c']);
    queue.move('c', 0);
    expect(ids(queue)).toEqual(['c', 'b', 'a']);
    queue.move('c', 99);
    expect(ids(queue)).toEqual(['b', 'a', 'c']);
    queue.move('b', -1);
    queue.move('unknown', 1);
    expect(ids(queue)).toEqual(['b', 'a', 'c']);
    queue.remove('a');
    expect(ids(queue)).toEqual(['b', 'c']);
    queue.clear();
    expect(ids(queue)).toEqual([]);
  });

  it('returns and removes the next episode', () => {
    const queue = new PlayerQueue();
    queue.add(a);
    expect(queue.takeNext()).toBe(a);
    expect(queue.takeNext()).toBeUndefined();
  });

  it('notifies listeners of changes only', () => {
    const queue = new PlayerQueue();
    const listener = jest.fn();
    const stop = queue.subscribe(listener);
    queue.clear();
    queue.remove('a');
    expect(listener).not.toHaveBeenCalled();
    queue.add(a);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    queue.add(b);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is restored after a reload', () => {
    const queue = new PlayerQueue();
    queue.add(a);
    queue.setAutoplay(false);
    expect(new PlayerQueue().getSnapshot()).toEqual({
      episodes: [a],
      autoplay: false,
    });
  });

  it('starts empty if the storage has something else', () => {
    for (const stored of ['{', '7', '{"episodes":{}}', '{"episodes":[{},1]}']) {
      window.localStorage.setItem('podcast.queue', stored);
      expect(new PlayerQueue().getSnapshot()).toEqual({
        episodes: [],
        autoplay: true,
      });
    }
  });

  it('follows changes of another tab', () => {
    const queue = new PlayerQueue();
    const listener = jest.fn();
    queue.subscribe(listener);
    window.localStorage.setItem(
      'podcast.queue',
      JSON.stringify({ episodes: [b], autoplay: true }),
    );
    window.dispatchEvent(new StorageEvent('storage', { key: 'podcast.queue' }));
    expect(ids(queue)).toEqual(['b']);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
