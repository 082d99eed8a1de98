import { waitFor } from '@testing-library/react';
import { anEpisode } from '../../__testUtils__/episodes';
import { Store } from '../core/Store';
import { ListeningSnapshot } from '../listening/types';
import { PodcastPlayer } from '../PodcastPlayer';
import { BrowserQueueStorage } from './BrowserQueueStorage';
import { getPlayerQueue } from './getPlayerQueue';
import { connectQueueStorage } from './connectQueueStorage';
import { PendingQueueStorage } from './PendingQueueStorage';
import { PlayerQueue } from './PlayerQueue';

class FakeListening extends Store<ListeningSnapshot> {
  set(snapshot: ListeningSnapshot) {
    this.setSnapshot(snapshot);
  }
}

const [a, b, c] = ['a', 'b', 'c'].map(id => ({
  ...anEpisode({ id, title: id }),
  showTitle: 'Radio',
}));
const state = (episodes: (typeof a)[]) => ({ episodes, autoplay: true });

describe('where the queue of a player is stored', () => {
  afterEach(() => window.localStorage.clear());

  const setup = () => {
    new BrowserQueueStorage().write(state([a]), () => state([a]));
    const listening = new FakeListening({ states: new Map() });
    const client = {
      getQueue: jest.fn(async () => ({
        revision: 5,
        autoplay: true,
        items: [b],
      })),
      saveQueue: jest.fn(async () => ({
        revision: 6,
        autoplay: true,
        items: [b, c],
      })),
    };
    const player = new PodcastPlayer();
    const queue = getPlayerQueue(player);
    const waiting = new PendingQueueStorage();
    queue.setStorage(waiting);
    connectQueueStorage({
      player,
      listening: listening as any,
      client,
      waiting,
    });
    const decide = (storedIn: 'backend' | 'browser') =>
      listening.set({ states: new Map(), storedIn });
    const ids = () => queue.getSnapshot().episodes.map(({ id }) => id);
    return { queue, client, decide, ids };
  };

  it('is the backend for users, who do not see the queue in the browser', async () => {
    const { queue, client, decide, ids } = setup();
    expect(ids()).toEqual([]);
    queue.add(c);
    expect(client.getQueue).not.toHaveBeenCalled();
    decide('backend');
    await waitFor(() =>
      expect(client.saveQueue).toHaveBeenCalledWith({
        revision: 5,
        autoplay: true,
        episodeIds: ['b', 'c'],
      }),
    );
    expect(ids()).toEqual(['b', 'c']);
    expect(new BrowserQueueStorage().read()).toEqual(state([a]));
  });

  it('is the browser for everybody else', () => {
    const { queue, client, decide, ids } = setup();
    queue.add(c);
    decide('browser');
    expect(ids()).toEqual(['a', 'c']);
    expect(new BrowserQueueStorage().read().episodes).toHaveLength(2);
    expect(client.getQueue).not.toHaveBeenCalled();
    queue.forget();
    expect(new BrowserQueueStorage().read()).toEqual(state([]));
  });

  it('keeps changes of a guest in another tab', () => {
    const tabs = [new PlayerQueue(), new PlayerQueue()];
    // The storage event has not arrived yet.
    tabs[0].add(a);
    tabs[1].add(b);
    expect(new BrowserQueueStorage().read().episodes).toEqual([a, b]);
    expect(tabs[1].getSnapshot().episodes).toEqual([a, b]);
    tabs[0].remove('a');
    expect(tabs[0].getSnapshot().episodes).toEqual([b]);
  });
});
