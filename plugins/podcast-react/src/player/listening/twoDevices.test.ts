import {
  ListeningState,
  ListeningUpdate,
} from '@nerdout/backstage-plugin-podcast-common';
import { applyChange } from './keepers';
import { ListeningStore } from './ListeningStore';

const ADA = 'user:default/ada';
const GUEST = 'user:development/guest';

/** Counts revisions as the backend does. */
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
      client: backend.client as any,
      podcastApi: {} as any,
      identityApi: {
        getBackstageIdentity: async () => ({ userEntityRef } as any),
        getCredentials: async () => ({ token: 'token' }),
      },
    });
    await store.load();
    return store;
  };
  const hear = async (store: ListeningStore, positionSeconds: number) => {
    store.update('a', { positionSeconds }, 'heard');
    await settled();
  };
  const shown = (store: ListeningStore) => store.getSnapshot().states.get('a');
  const kept = async () => shown(await open());

  beforeEach(async () => {
    backend = new FakeBackend();
    const first = await open();
    await hear(first, 3.8);
    [here, there] = [await open(), await open()];
  });
  afterEach(() => window.localStorage.clear());

  it('never let the older place overwrite the newer one', async () => {
    await hear(there, 40);
    await hear(here, 6.9);
    expect(shown(here)?.positionSeconds).toBe(40);
    expect((await kept())?.positionSeconds).toBe(40);
  });

  it('lose nothing of what was heard further on', async () => {
    await hear(there, 40);
    await hear(here, 300);
    expect((await kept())?.positionSeconds).toBe(300);
  });

  it('let a jump that knew nothing of the newer place give way, however far it leads', async () => {
    await hear(there, 40);
    here.update('a', { positionSeconds: 3000 }, 'moved');
    await settled();
    expect((await kept())?.positionSeconds).toBe(40);
  });

  it('let a jump that knew of it count', async () => {
    await hear(there, 40);
    await here.refresh(['a']);
    here.update('a', { positionSeconds: 10 }, 'moved');
    await settled();
    expect((await kept())?.positionSeconds).toBe(10);
  });

  it('keep a place beside what the other one has marked and saved', async () => {
    there.update('a', { saved: true });
    await settled();
    await hear(here, 2);
    expect(await kept()).toMatchObject({ positionSeconds: 2, saved: true });
  });

  it('do again on the newer state what the user asked for', async () => {
    await hear(there, 40);
    here.update('a', { saved: true });
    here.update('a', { finished: false, positionSeconds: 0 });
    await settled();
    expect(await kept()).toMatchObject({ positionSeconds: 0, saved: true });
    expect(shown(here)).toMatchObject({ positionSeconds: 0, saved: true });
  });

  it('leave finished what the other one has heard to its end', async () => {
    there.update('a', { positionSeconds: 60, finished: true }, 'heard');
    await settled();
    await hear(here, 59);
    expect(await kept()).toMatchObject({ positionSeconds: 60, finished: true });
  });

  it('both save a row of places, in whatever order they come', async () => {
    for (let second = 10; second <= 50; second += 10) {
      await hear(here, second);
      await hear(there, second + 5);
    }
    expect((await kept())?.positionSeconds).toBe(55);
    expect(shown(there)?.positionSeconds).toBe(55);
  });

  it('send at once what comes while something is on its way, and the last counts', async () => {
    here.update('a', { positionSeconds: 10 }, 'heard');
    here.update('a', { positionSeconds: 20 }, 'heard');
    here.update('a', { saved: true });
    here.update('a', { positionSeconds: 15 }, 'moved');
    await settled();
    expect(await kept()).toMatchObject({ positionSeconds: 15, saved: true });
  });

  it('go on after everything was deleted by one of them', async () => {
    await there.forget();
    await hear(here, 8);
    expect((await kept())?.positionSeconds).toBe(8);
  });

  it('are not held up by a clock that was ahead', async () => {
    const ahead = jest
      .spyOn(Date, 'now')
      .mockReturnValue(Date.now() + 3_600_000);
    await hear(there, 40);
    ahead.mockRestore();
    await here.refresh(['a']);
    await hear(here, 50);
    expect((await kept())?.positionSeconds).toBe(50);
  });
});

describe('a player that was offline', () => {
  const setUp = async () => {
    const backend = new FakeBackend();
    const open = async () => {
      const store = new ListeningStore({
        client: backend.client as any,
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
      here.update('a', { positionSeconds }, 'heard');
      await settled();
      backend.isDown = false;
      there.update('a', { positionSeconds: 40 }, 'heard');
      await settled();
    };
    return { backend, here, whileOffline };
  };

  it.each([
    ['gives way to what was heard further meanwhile', 20, 40],
    ['brings what it has heard further', 100, 100],
  ])('%s', async (_name, heard, expected) => {
    const { backend, here, whileOffline } = await setUp();
    await whileOffline(heard);
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(backend.states.get('a')?.positionSeconds).toBe(expected);
    expect(here.getSnapshot().states.get('a')?.positionSeconds).toBe(expected);
  });

  it('does not take the newer state for its own when it hears of it by the way', async () => {
    const { backend, here, whileOffline } = await setUp();
    await whileOffline(20);
    await here.refresh();
    here.update('b', { saved: true });
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(backend.states.get('a')?.positionSeconds).toBe(40);
  });
});
