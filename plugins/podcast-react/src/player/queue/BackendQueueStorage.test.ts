import { Queue, QueueUpdate } from '@nerdout/backstage-plugin-podcast-common';
import { anEpisode } from '../../__testUtils__/episodes';
import { BackendQueueStorage } from './BackendQueueStorage';
import { PlayerQueue } from './PlayerQueue';

const episodes = Object.fromEntries(
  ['a', 'b', 'c', 'd'].map(id => [
    id,
    { ...anEpisode({ id, title: id }), showTitle: 'Radio' },
  ]),
);
const { a, b, c, d } = episodes;

/** Stores one queue, like the backend. */
class FakeBackend {
  queue: Queue = { revision: 0, autoplay: true, items: [] };
  saves = 0;
  /** The error of the next calls. */
  failure: unknown;

  getQueue = async () => {
    if (this.failure) throw this.failure;
    return this.queue;
  };
  saveQueue = async ({ revision, autoplay, episodeIds }: QueueUpdate) => {
    this.saves += 1;
    if (this.failure) throw this.failure;
    if (revision !== this.queue.revision) {
      throw Object.assign(new Error('conflict'), { statusCode: 409 });
    }
    this.queue = {
      revision: revision + 1,
      autoplay,
      items: episodeIds.map(id => episodes[id]),
    };
    return this.queue;
  };
  get ids() {
    return this.queue.items.map(({ id }) => id);
  }
}

/** The broadcast channels of a browser, which jsdom does not have. */
class FakeChannel {
  static readonly all = new Set<FakeChannel>();
  static isCut = false;
  onmessage?: () => void;

  constructor() {
    FakeChannel.all.add(this);
  }

  postMessage() {
    if (FakeChannel.isCut) return;
    for (const other of FakeChannel.all) {
      if (other !== this) other.onmessage?.();
    }
  }

  close() {
    FakeChannel.all.delete(this);
  }
}

const settle = () => new Promise(resolve => setTimeout(resolve, 20));
const ids = (queue: PlayerQueue) =>
  queue.getSnapshot().episodes.map(({ id }) => id);

describe('a queue in the backend', () => {
  let backend: FakeBackend;
  const open: PlayerQueue[] = [];
  const device = async () => {
    const queue = new PlayerQueue(new BackendQueueStorage(backend));
    open.push(queue);
    await settle();
    return queue;
  };

  beforeEach(() => {
    backend = new FakeBackend();
    FakeChannel.isCut = false;
    (globalThis as any).BroadcastChannel = FakeChannel;
  });
  afterEach(() => {
    delete (globalThis as any).BroadcastChannel;
    // A new storage stops the previous one.
    for (const queue of open.splice(0)) {
      queue.setStorage({
        read: queue.getSnapshot,
        write: () => {},
        forget: () => {},
      });
    }
  });

  it('shows a change at once, and on another device', async () => {
    const first = await device();
    first.add(a);
    first.add(b);
    first.setAutoplay(false);
    expect(ids(first)).toEqual(['a', 'b']);
    await settle();
    expect(backend.ids).toEqual(['a', 'b']);
    expect((await device()).getSnapshot()).toEqual({
      episodes: [a, b],
      autoplay: false,
    });
  });

  it('sends changes during a request together', async () => {
    const queue = await device();
    [a, b, c, d].forEach(episode => queue.add(episode));
    await settle();
    expect(backend.ids).toEqual(['a', 'b', 'c', 'd']);
    expect(backend.saves).toBe(2);
  });

  it('keeps simultaneous changes of two devices', async () => {
    const first = await device();
    first.add(a);
    await settle();
    const second = await device();
    // Neither device gets messages of the other.
    FakeChannel.isCut = true;
    first.add(b);
    second.playNext(c);
    second.remove('a');
    await settle();
    expect(backend.ids).toEqual(['c', 'b']);
    expect(ids(second)).toEqual(['c', 'b']);
    first.add(d);
    await settle();
    expect(ids(first)).toEqual(['c', 'b', 'd']);
  });

  it('follows changes of another tab', async () => {
    const first = await device();
    const second = await device();
    first.add(a);
    await settle();
    expect(ids(second)).toEqual(['a']);
  });

  it('keeps changes while offline, and sends them when back online', async () => {
    const queue = await device();
    backend.failure = new TypeError('no network');
    queue.add(a);
    await settle();
    expect(ids(queue)).toEqual(['a']);
    backend.failure = undefined;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(backend.ids).toEqual(['a']);
  });

  it('reverts changes that the backend rejects', async () => {
    const queue = await device();
    queue.add(a);
    await settle();
    jest
      .spyOn(backend, 'saveQueue')
      .mockRejectedValueOnce(
        Object.assign(new Error('bad'), { statusCode: 400 }),
      );
    queue.add(b);
    await settle();
    expect(ids(queue)).toEqual(['a']);
  });

  it('deletes local data without changing the stored queue', async () => {
    const queue = await device();
    queue.add(a);
    await settle();
    queue.forget();
    expect(ids(queue)).toEqual([]);
    await settle();
    expect(backend.ids).toEqual(['a']);
  });
});
