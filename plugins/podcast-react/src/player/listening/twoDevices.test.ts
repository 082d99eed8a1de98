import {
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';
import { withMe } from '../../__testUtils__/withMe';
import { applyChange } from './listeningStorage';
import { ListeningStore } from './ListeningStore';

const ADA = 'user:default/ada';
const GUEST = 'user:development/guest';

/** Counts revisions like the backend. */
class FakeBackend {
  readonly states = new Map<string, ListeningState>();
  isDown = false;

  readonly client = {
    getListening: async ({ id }: { id?: string[] } = {}) => {
      this.#check();
      const items = [...this.states.values()].filter(
        ({ episodeId }) => !id || id.includes(episodeId),
      );
      return { items };
    },
    saveListening: async (
      id: string,
      { revision, ...update }: ListeningUpdate,
    ) => {
      this.#check();
      const current = this.states.get(id);
      if ((current?.revision ?? 0) !== revision) {
        throw Object.assign(new Error('Conflict'), {
          statusCode: 409,
          body: { current },
        });
      }
      const state = applyChange(current, id, update);
      state.revision = revision + 1;
      this.states.set(id, state);
      return state;
    },
    forgetListening: async () => this.states.clear(),
  };

  #check() {
    if (this.isDown) throw new TypeError('Failed to fetch');
  }
}

const settled = () => new Promise(resolve => setTimeout(resolve));

describe.each([
  ['of one user', ADA],
  ['of one guest in the tabs of a browser', GUEST],
])('two players %s', (_whose, userEntityRef) => {
  let backend: FakeBackend;
  let here: ListeningStore;
  let there: ListeningStore;

  const open = async () => {
    const store = new ListeningStore({
      client: withMe(backend.client),
      podcastApi: {} as any,
      identityApi: {
        getBackstageIdentity: async () => ({ userEntityRef } as any),
        getCredentials: async () => ({ token: 'token' }),
      },
    });
    await store.load();
    return store;
  };
  const play = async (store: ListeningStore, positionSeconds: number) => {
    store.update('a', { positionSeconds }, 'played');
    await settled();
  };
  const shown = (store: ListeningStore) => store.getSnapshot().states.get('a');
  const getStored = async () => shown(await open());

  beforeEach(async () => {
    backend = new FakeBackend();
    const first = await open();
    await play(first, 3.8);
    [here, there] = [await open(), await open()];
  });
  afterEach(() => window.localStorage.clear());

  it('never overwrite a newer position with an older one', async () => {
    await play(there, 40);
    await play(here, 6.9);
    expect(shown(here)?.positionSeconds).toBe(40);
    expect((await getStored())?.positionSeconds).toBe(40);
  });

  it('keep the position that is further on', async () => {
    await play(there, 40);
    await play(here, 300);
    expect((await getStored())?.positionSeconds).toBe(300);
  });

  it('drop a sought position that was based on an older state', async () => {
    await play(there, 40);
    here.update('a', { positionSeconds: 3000 }, 'sought');
    await settled();
    expect((await getStored())?.positionSeconds).toBe(40);
  });

  it('keep a sought position that was based on the newer state', async () => {
    await play(there, 40);
    await here.refresh(['a']);
    here.update('a', { positionSeconds: 10 }, 'sought');
    await settled();
    expect((await getStored())?.positionSeconds).toBe(10);
  });

  it('keep a position beside changes that the other device requested', async () => {
    there.update('a', { saved: true });
    await settled();
    await play(here, 2);
    expect(await getStored()).toMatchObject({
      positionSeconds: 2,
      saved: true,
    });
  });

  it('apply requested changes again to the newer state', async () => {
    await play(there, 40);
    here.update('a', { saved: true });
    here.update('a', { finished: false, positionSeconds: 0 });
    await settled();
    expect(await getStored()).toMatchObject({
      positionSeconds: 0,
      saved: true,
    });
    expect(shown(here)).toMatchObject({ positionSeconds: 0, saved: true });
  });

  it('keep an episode finished that the other device has finished', async () => {
    there.update('a', { positionSeconds: 60, finished: true }, 'played');
    await settled();
    await play(here, 59);
    expect(await getStored()).toMatchObject({
      positionSeconds: 60,
      finished: true,
    });
  });

  it('both save several positions in any order', async () => {
    for (let second = 10; second <= 50; second += 10) {
      await play(here, second);
      await play(there, second + 5);
    }
    expect((await getStored())?.positionSeconds).toBe(55);
    expect(shown(there)?.positionSeconds).toBe(55);
  });

  it('send changes right after a running request, and the last one wins', async () => {
    here.update('a', { positionSeconds: 10 }, 'played');
    here.update('a', { positionSeconds: 20 }, 'played');
    here.update('a', { saved: true });
    here.update('a', { positionSeconds: 15 }, 'sought');
    await settled();
    expect(await getStored()).toMatchObject({
      positionSeconds: 15,
      saved: true,
    });
  });

  it('continue after one device has deleted everything', async () => {
    await there.forget();
    await play(here, 8);
    expect((await getStored())?.positionSeconds).toBe(8);
  });

  it('do not depend on correct clocks', async () => {
    const ahead = jest
      .spyOn(Date, 'now')
      .mockReturnValue(Date.now() + 3_600_000);
    await play(there, 40);
    ahead.mockRestore();
    await here.refresh(['a']);
    await play(here, 50);
    expect((await getStored())?.positionSeconds).toBe(50);
  });
});

describe('a player that was offline', () => {
  const setUp = async () => {
    const backend = new FakeBackend();
    const open = async () => {
      const store = new ListeningStore({
        client: withMe(backend.client),
        podcastApi: {} as any,
        identityApi: {
          getBackstageIdentity: async () => ({ userEntityRef: ADA } as any),
          getCredentials: async () => ({ token: 'token' }),
        },
      });
      await store.load();
      return store;
    };
    const [here, there] = [await open(), await open()];
    const whileOffline = async (positionSeconds: number) => {
      backend.isDown = true;
      here.update('a', { positionSeconds }, 'played');
      await settled();
      backend.isDown = false;
      there.update('a', { positionSeconds: 40 }, 'played');
      await settled();
    };
    return { backend, here, whileOffline };
  };

  it.each([
    ['drops its position if the other device is further on', 20, 40],
    ['keeps its position if it is further on', 100, 100],
  ])('%s', async (_name, played, expected) => {
    const { backend, here, whileOffline } = await setUp();
    await whileOffline(played);
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(backend.states.get('a')?.positionSeconds).toBe(expected);
    expect(here.getSnapshot().states.get('a')?.positionSeconds).toBe(expected);
  });

  it('does not treat a newer state as its own when it loads it in between', async () => {
    const { backend, here, whileOffline } = await setUp();
    await whileOffline(20);
    await here.refresh();
    here.update('b', { saved: true });
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(backend.states.get('a')?.positionSeconds).toBe(40);
  });
});
