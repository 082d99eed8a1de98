import { TestApiProvider } from '@backstage/frontend-test-utils';
import { renderHook } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { anEpisode } from '../__testUtils__/episodes';
import { withMe } from '../__testUtils__/withMe';
import { podcastApiRef } from '../api/podcastApiRef';
import { podcastListeningApiRef } from '../api/podcastListeningApiRef';
import { ListeningStore } from '../player/listening/ListeningStore';
import { useFollowStorage } from './useFollowStorage';

const episodes = ['one', 'two', 'three'].map(id => anEpisode({ id }));

const topics = [{ topicId: 'of-the-user', at: '2026-01-01T00:00:00Z' }];

function signIn(userEntityRef: string) {
  const api = {
    getEpisodes: jest.fn(async (_query: object) => ({
      items: episodes,
      totalItems: episodes.length,
      pageInfo: {},
    })),
    getFollowedTopics: jest.fn(async () => ({ items: topics })),
    followTopic: jest.fn(async (topicId: string) => ({ topicId, at: '' })),
    unfollowTopic: jest.fn(async () => {}),
  };
  const client = {
    getListening: jest.fn(async () => ({ items: [] })),
    forgetListening: jest.fn(async () => {}),
  };
  const listening = new ListeningStore({
    client: withMe(client, { topics }),
    podcastApi: api as never,
    identityApi: {
      getBackstageIdentity: async () => ({
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [],
      }),
      getCredentials: async () => ({ token: 'token' }),
    },
  });
  const wrapper = ({ children }: PropsWithChildren<{}>) => (
    <TestApiProvider
      apis={[
        [podcastApiRef, api as never],
        [podcastListeningApiRef, listening],
      ]}
    >
      {children}
    </TestApiProvider>
  );
  const { result } = renderHook(() => useFollowStorage(), { wrapper });
  return { keeper: result.current, api, listening };
}

describe('followed topics', () => {
  beforeEach(() => localStorage.clear());

  it('of a user are stored in the backend', async () => {
    const { keeper, api } = signIn('user:default/ada');
    await keeper.follow('security');
    await keeper.unfollow('data');
    expect(api.followTopic).toHaveBeenCalledWith('security');
    expect(api.unfollowTopic).toHaveBeenCalledWith('data');
    expect(await keeper.list()).toMatchObject([{ topicId: 'of-the-user' }]);
    await keeper.episodes({ limit: 3, unplayed: true });
    expect(api.getEpisodes).toHaveBeenCalledWith(
      { followed: true, listening: 'unplayed', sort: 'newest', limit: 3 },
      undefined,
    );
  });

  it.each(['user:default/guest', 'user:development/guest'])(
    'of %s stay in the browser, without requests to the backend',
    async guest => {
      const { keeper, api } = signIn(guest);
      expect(await keeper.list()).toEqual([]);
      expect(await keeper.episodes({ limit: 3 })).toEqual([]);
      await keeper.follow('data');
      await keeper.follow('security');
      await keeper.follow('data');
      expect(await signIn(guest).keeper.list()).toMatchObject([
        { topicId: 'data' },
        { topicId: 'security' },
      ]);
      await keeper.unfollow('data');
      expect(await keeper.list()).toMatchObject([{ topicId: 'security' }]);

      await keeper.episodes({ limit: 2, show: ['radio'] });
      expect(api.getEpisodes).toHaveBeenCalledWith(
        { show: ['radio'], topic: ['security'], sort: 'newest', limit: 2 },
        undefined,
      );
      expect(api.getFollowedTopics).not.toHaveBeenCalled();
      expect(api.followTopic).not.toHaveBeenCalled();
      expect(api.unfollowTopic).not.toHaveBeenCalled();
    },
  );

  it('of a guest list only unplayed episodes', async () => {
    const { keeper, listening } = signIn('user:default/guest');
    await keeper.follow('security');
    listening.update('one', { finished: true });
    listening.update('two', { saved: true });
    const found = await keeper.episodes({ limit: 3, unplayed: true });
    expect(found.map(({ id }) => id)).toEqual(['two', 'three']);
  });

  it('of a guest are deleted with their other data', async () => {
    const { keeper, listening } = signIn('user:default/guest');
    await keeper.follow('security');
    await listening.forget();
    expect(await keeper.list()).toEqual([]);
  });

  it('are empty if the storage has something else', async () => {
    localStorage.setItem('podcast.followed', '[null, {"topicId": 1}, "a"]');
    expect(await signIn('user:default/guest').keeper.list()).toEqual([]);
  });
});
