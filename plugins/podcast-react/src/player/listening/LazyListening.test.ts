import { waitFor } from '@testing-library/react';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { withMe } from '../../__testUtils__/withMe';
import { createPodcastListening } from '../createPodcastListening';
import { createPodcastPlayer } from '../createPodcastPlayer';
import { getPlayerQueue } from '../queue/getPlayerQueue';
import { LazyListening } from './LazyListening';

const [a, b] = ['a', 'b'].map(id => ({
  ...anEpisode({ id, title: id }),
  showTitle: 'Radio',
}));

function setUp() {
  const client = {
    getListening: jest.fn(async () => ({
      items: [
        {
          episodeId: 'a',
          revision: 1,
          positionSeconds: 40,
          finished: false,
          saved: false,
          updatedAt: '2026-01-01T00:00:00.000Z',
        },
      ],
    })),
    getQueue: jest.fn(),
    saveQueue: jest.fn(async () => ({
      revision: 2,
      autoplay: true,
      items: [b, a],
    })),
  };
  const player = createPodcastPlayer();
  const listening = createPodcastListening({
    client: withMe(client, {
      queue: { revision: 1, autoplay: true, items: [b] },
    }),
    player,
    podcastApi: { getEpisodes: jest.fn() },
    identityApi: {
      getBackstageIdentity: async () =>
        ({ userEntityRef: 'user:default/ada' } as any),
      getCredentials: async () => ({ token: 'token' }),
    },
  });
  const queued = () =>
    getPlayerQueue(player)
      .getSnapshot()
      .episodes.map(({ id }) => id);
  return { client, player, listening, queued };
}

describe('the listening API', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it('sends no request before something needs it, and then one', async () => {
    const { client, listening, queued } = setUp();
    await new Promise(resolve => setTimeout(resolve));
    expect(client.getListening).not.toHaveBeenCalled();
    await Promise.all([listening.load(), listening.load()]);
    expect(listening.getSnapshot().storedIn).toBe('backend');
    expect(listening.getSnapshot().states.get('a')?.positionSeconds).toBe(40);
    expect(queued()).toEqual(['b']);
    expect(client.getListening).toHaveBeenCalledTimes(1);
    expect(client.getQueue).not.toHaveBeenCalled();
  });

  it('resumes an episode that played before its code was loaded', async () => {
    const { player } = setUp();
    player.play(a);
    media.start(100);
    await waitFor(() => expect(player.getSnapshot().currentTime).toBe(40));
  });

  it('keeps a change of the queue that was made before it was loaded', async () => {
    const { client, player, queued } = setUp();
    getPlayerQueue(player).add(a);
    await waitFor(() =>
      expect(client.saveQueue).toHaveBeenCalledWith({
        revision: 1,
        autoplay: true,
        episodeIds: ['b', 'a'],
      }),
    );
    expect(queued()).toEqual(['b', 'a']);
  });

  it('tries again after its code could not be loaded', async () => {
    const load = jest.fn(async () => {});
    const create = jest
      .fn()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({
        load,
        getSnapshot: () => ({ states: new Map() }),
        subscribe: () => () => {},
      });
    const listening = new LazyListening(create);
    await listening.load();
    expect(load).not.toHaveBeenCalled();
    await listening.load();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
