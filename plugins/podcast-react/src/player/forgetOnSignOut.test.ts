import { anEpisode } from '../__testUtils__/episodes';
import { fakeMedia } from '../__testUtils__/fakeMedia';
import { forgetOnSignOut } from './forgetOnSignOut';
import { PodcastPlayer } from './PodcastPlayer';
import { getPlayerQueue } from './queue/getPlayerQueue';

const settled = () => new Promise(resolve => setTimeout(resolve));

function anIdentity(userEntityRef?: string) {
  return {
    getBackstageIdentity: () =>
      userEntityRef
        ? Promise.resolve({
            type: 'user' as const,
            userEntityRef,
            ownershipEntityRefs: [],
          })
        : new Promise<never>(() => {}),
    signOut: jest.fn(async () => {}),
  };
}

describe('forgetOnSignOut', () => {
  let media: ReturnType<typeof fakeMedia>;
  let player: PodcastPlayer;
  const listen = async (
    identity: ReturnType<typeof anIdentity>,
    next = new PodcastPlayer(),
  ) => {
    player = next;
    forgetOnSignOut(player, identity);
    await settled();
    player.play(anEpisode());
    media.start(1800);
    player.setRate(1.5);
    player.setVolume(0.5);
    getPlayerQueue(player).add(anEpisode({ id: 'b' }));
    localStorage.setItem('podcast.listening', '[]');
    localStorage.setItem('other', 'stays');
  };
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it('stops and deletes the user’s data', async () => {
    const identity = anIdentity('user:default/ada');
    const { signOut } = identity;
    await listen(identity);
    await identity.signOut();
    expect(signOut).toHaveBeenCalledTimes(1);
    expect(player.getSnapshot().status).toBe('idle');
    expect(media.element().paused).toBe(true);
    expect(getPlayerQueue(player).getSnapshot().episodes).toEqual([]);
    // The volume belongs to the device, and the rest to others.
    expect(Object.keys(localStorage).sort()).toEqual([
      'other',
      'podcast.player',
    ]);
  });

  it('stops, but keeps the data if signing out fails', async () => {
    const identity = anIdentity('user:default/ada');
    identity.signOut.mockRejectedValue(new Error('no network'));
    await listen(identity);
    await expect(identity.signOut()).rejects.toThrow('no network');
    expect(player.getSnapshot().status).toBe('idle');
    expect(localStorage.getItem('podcast.rates')).not.toBeNull();
  });

  it('deletes the data of another user, but keeps the user’s own', async () => {
    await listen(anIdentity('user:default/ada'));
    forgetOnSignOut(new PodcastPlayer(), anIdentity('user:default/ada'));
    await settled();
    expect(localStorage.getItem('podcast.rates')).not.toBeNull();

    const next = new PodcastPlayer();
    forgetOnSignOut(next, anIdentity('user:default/grace'));
    await settled();
    expect(localStorage.getItem('podcast.rates')).toBeNull();
    expect(getPlayerQueue(next).getSnapshot().episodes).toEqual([]);
    expect(localStorage.getItem('podcast.owner')).toBe('"user:default/grace"');
  });

  it('stops in other tabs', async () => {
    await listen(anIdentity('user:default/ada'));
    window.dispatchEvent(
      new StorageEvent('storage', { key: 'podcast.owner', newValue: null }),
    );
    expect(player.getSnapshot().status).toBe('idle');
  });

  it('plays before anybody has signed in', async () => {
    await listen(anIdentity());
    expect(player.getSnapshot().status).toBe('playing');
  });
});
