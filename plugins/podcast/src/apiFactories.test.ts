import { ConfigReader } from '@backstage/core-app-api';
import { mockApis } from '@backstage/test-utils';
import { podcastPlayerApiFactory } from './apiFactories';

const deps = (data: object) => ({
  analyticsApi: mockApis.analytics(),
  configApi: new ConfigReader(data as any),
  identityApi: mockApis.identity(),
});

describe('podcastPlayerApiFactory', () => {
  it('creates a player with the configured skip times', () => {
    const configured = {
      podcast: { player: { skipSeconds: { forward: 60 } } },
    };
    expect(
      podcastPlayerApiFactory.factory(deps(configured)).skipSeconds,
    ).toEqual({ back: 15, forward: 60 });
    expect(podcastPlayerApiFactory.factory(deps({})).skipSeconds).toEqual({
      back: 15,
      forward: 30,
    });
  });

  it('creates a player that closes on sign-out', async () => {
    const { identityApi, ...rest } = deps({});
    const player = podcastPlayerApiFactory.factory({ identityApi, ...rest });
    player.load({
      ...{ id: 'a', showId: 'nerdout', title: 'A' },
      enclosures: [{ url: 'https://media.example.com/a.mp3' }],
    });
    expect(player.getSnapshot().status).toBe('paused');
    await identityApi.signOut();
    expect(player.getSnapshot().status).toBe('idle');
  });
});
