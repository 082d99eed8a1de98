import { withMe } from '../../__testUtils__/withMe';
import { ListeningStore } from './ListeningStore';

const at = '2026-01-01T00:00:00.000Z';
const state = (episodeId: string, values = {}) => ({
  episodeId,
  revision: 1,
  positionSeconds: 5,
  finished: false,
  saved: false,
  updatedAt: at,
  ...values,
});
const refused = (statusCode: number, body = {}) =>
  Object.assign(new Error('refused'), { statusCode, body });

function setUp(
  options: { token?: string } = { token: 'token' },
  userEntityRef = 'user:default/ada',
) {
  const client = {
    getListening: jest.fn(async (_query?: object) => ({
      items: [state('a')],
    })),
    saveListening: jest.fn(async (id: string, update: object) =>
      state(id, update),
    ),
    markShowFinished: jest.fn(async () => {}),
    forgetListening: jest.fn(async () => {}),
  };
  let signIn = () => {};
  const signedIn = new Promise<void>(resolve => {
    signIn = resolve;
  });
  const make = () =>
    new ListeningStore({
      client: withMe(client),
      podcastApi: {
        getEpisodes: async () =>
          ({ items: [{ id: 'a' }, { id: 'b' }], pageInfo: {} } as any),
      },
      identityApi: {
        getBackstageIdentity: async () => {
          await signedIn;
          return { userEntityRef } as any;
        },
        getCredentials: async () => options,
      },
    });
  return { client, make, signIn: () => signIn() };
}

const settled = () => new Promise(resolve => setTimeout(resolve));

describe('ListeningStore', () => {
  afterEach(() => window.localStorage.clear());

  it('sends no request before the user has signed in', async () => {
    const { client, make, signIn } = setUp();
    const store = make();
    const loaded = store.load();
    store.update('b', { saved: true });
    await new Promise(resolve => setTimeout(resolve));
    expect(client.getListening).not.toHaveBeenCalled();
    expect(client.saveListening).not.toHaveBeenCalled();
    signIn();
    await loaded;
    expect(store.getSnapshot().storedIn).toBe('backend');
    expect(store.getSnapshot().states.get('a')).toEqual(state('a'));
    expect(store.getSnapshot().states.get('b')).toMatchObject({ saved: true });
    expect(client.saveListening).toHaveBeenCalledTimes(1);
  });

  it('takes over a newer stored state', async () => {
    const { client, make, signIn } = setUp();
    signIn();
    const store = make();
    await store.load();
    const current = state('a', { positionSeconds: 99, revision: 2 });
    client.saveListening.mockRejectedValueOnce(refused(409, { current }));
    store.update('a', { positionSeconds: 6 }, 'played');
    expect(store.getSnapshot().states.get('a')).toMatchObject({
      positionSeconds: 6,
    });
    await settled();
    expect(store.getSnapshot().states.get('a')).toEqual(current);
    expect(client.saveListening).toHaveBeenCalledTimes(1);
  });

  it.each(['user:development/guest', 'user:default/guest'])(
    'stores the states of %s in the browser, because many people share this user',
    async guest => {
      const { client, make, signIn } = setUp({ token: 'token' }, guest);
      signIn();
      const store = make();
      await store.load();
      store.update('a', { positionSeconds: 7 });
      await new Promise(resolve => setTimeout(resolve));
      expect(client.getListening).not.toHaveBeenCalled();
      expect(client.saveListening).not.toHaveBeenCalled();
      const later = make();
      await later.load();
      expect(later.getSnapshot()).toMatchObject({ storedIn: 'browser' });
      expect(later.getSnapshot().states.get('a')?.positionSeconds).toBe(7);
    },
  );

  it('sends changes again when the browser is back online', async () => {
    const { client, make, signIn } = setUp();
    signIn();
    const store = make();
    await store.load();
    client.saveListening.mockRejectedValueOnce(new TypeError('no network'));
    store.update('a', { positionSeconds: 6 });
    await new Promise(resolve => setTimeout(resolve));
    window.dispatchEvent(new Event('online'));
    await new Promise(resolve => setTimeout(resolve));
    expect(client.saveListening).toHaveBeenCalledTimes(2);
    expect(client.saveListening.mock.calls[1]).toEqual(
      client.saveListening.mock.calls[0],
    );
  });

  it.each([401, 403, 404])(
    'stores states in the browser if the backend answers %s',
    async status => {
      const { client, make, signIn } = setUp();
      signIn();
      client.getListening.mockRejectedValue(refused(status));
      const store = make();
      store.update('a', { positionSeconds: 7 });
      await store.load();
      await store.markShowFinished('radio');
      expect(store.getSnapshot().storedIn).toBe('browser');

      const later = make();
      await later.load();
      const { states } = later.getSnapshot();
      expect(states.get('a')).toMatchObject({
        positionSeconds: 7,
        finished: true,
      });
      expect(states.get('b')).toMatchObject({ finished: true });
      expect(client.saveListening).not.toHaveBeenCalled();
      await later.forget();
      expect(later.getSnapshot().states.size).toBe(0);
    },
  );

  it('distinguishes playing from marking as played', async () => {
    const { make, signIn } = setUp({});
    signIn();
    const store = make();
    await store.load();
    const heardAt = () => store.getSnapshot().states.get('b')?.heardAt;
    store.update('b', { finished: true, saved: true });
    expect(heardAt()).toBeUndefined();
    store.update('b', { positionSeconds: 5 });
    expect(heardAt()).toBe(store.getSnapshot().states.get('b')?.updatedAt);
    store.update('b', { positionSeconds: 0, finished: false });
    expect(heardAt()).toBeUndefined();
  });

  it('waits for running requests before it deletes', async () => {
    const { client, make, signIn } = setUp();
    signIn();
    const store = make();
    await store.load();
    let arrive = () => {};
    client.saveListening.mockImplementationOnce(async () => {
      await new Promise<void>(resolve => {
        arrive = resolve;
      });
      return state('a');
    });
    store.update('a', { positionSeconds: 6 });
    const forgotten = store.forget();
    await new Promise(resolve => setTimeout(resolve));
    expect(client.forgetListening).not.toHaveBeenCalled();
    arrive();
    await forgotten;
    expect(client.forgetListening).toHaveBeenCalledTimes(1);
    expect(store.getSnapshot().states.size).toBe(0);
  });

  it('sends no request without a token', async () => {
    const { client, make, signIn } = setUp({});
    signIn();
    const store = make();
    await store.load();
    expect(store.getSnapshot().storedIn).toBe('browser');
    expect(client.getListening).not.toHaveBeenCalled();
  });

  it('tries again after a failure', async () => {
    const { client, make, signIn } = setUp();
    signIn();
    client.getListening.mockRejectedValueOnce(refused(503));
    const store = make();
    await store.load();
    expect(store.getSnapshot().storedIn).toBeUndefined();
    await store.load();
    expect(store.getSnapshot().storedIn).toBe('backend');
  });
});
