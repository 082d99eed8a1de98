import { PodcastListeningClient } from '@nerdout/backstage-plugin-podcast-common';
import { anEpisode } from '../../__testUtils__/episodes';
import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { PodcastPlayer } from '../PodcastPlayer';
import { ListeningStore } from './ListeningStore';
import { trackListening } from './trackListening';

const episode = anEpisode({ durationSeconds: 3600 });

/** The real player, tracker, store and client, with a function as the backend. */
function listen() {
  const writes: Array<{ keepalive?: boolean; body: any }> = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.method === 'GET') {
      return new Response('{"items":[],"episodes":[],"topics":[]}');
    }
    const body = await request.json();
    writes.push({ keepalive: request.keepalive, body });
    return new Response(
      JSON.stringify({
        episodeId: episode.id,
        positionSeconds: 0,
        finished: false,
        saved: false,
        ...body,
      }),
    );
  };
  const client = new PodcastListeningClient({
    discoveryApi: { getBaseUrl: async () => 'http://portal/api/podcast' },
    fetchApi: { fetch },
  });
  const store = new ListeningStore({
    client,
    podcastApi: {} as any,
    identityApi: {
      getBackstageIdentity: async () => ({} as any),
      getCredentials: async () => ({ token: 'token' }),
    },
  });
  const player = new PodcastPlayer();
  return { player, writes, stop: trackListening(player, store) };
}

describe('requests during listening', () => {
  let media: ReturnType<typeof fakeMedia>;
  let parts: ReturnType<typeof listen>;

  beforeEach(async () => {
    jest.useFakeTimers();
    media = fakeMedia();
    parts = listen();
    parts.player.play(episode);
    await jest.advanceTimersByTimeAsync(0);
    media.start(3600);
    await jest.advanceTimersByTimeAsync(0);
  });
  afterEach(() => {
    parts.stop();
    media.uninstall();
    jest.useRealTimers();
  });

  /** Media report their time about four times a second. */
  const playOn = async (seconds: number) => {
    for (let i = 0; i < seconds * 4; i++) {
      await jest.advanceTimersByTimeAsync(250);
      media.advanceTo(media.element().currentTime + 0.25);
    }
  };
  /** The number of requests since the last call. Each one must outlive the page. */
  const count = () => {
    const { writes } = parts;
    expect(writes.every(({ keepalive }) => keepalive)).toBe(true);
    return writes.splice(0).length;
  };

  it('are limited to one every ten seconds', async () => {
    await playOn(120);
    const number = count();
    expect(number).toBeGreaterThanOrEqual(10);
    expect(number).toBeLessThanOrEqual(13);
  });

  it('are one for a pause, one for several seeks, one for leaving the page, one for the end', async () => {
    await playOn(5);
    count();
    parts.player.pause();
    await jest.advanceTimersByTimeAsync(0);
    expect(count()).toBe(1);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(count()).toBe(0);

    for (let at = 100; at < 200; at += 10) {
      parts.player.seek(at);
      await jest.advanceTimersByTimeAsync(50);
    }
    await jest.advanceTimersByTimeAsync(1000);
    expect(count()).toBe(1);

    parts.player.resume();
    media.start(3600);
    await playOn(3);
    count();
    await playOn(1);
    window.dispatchEvent(new Event('pagehide'));
    await jest.advanceTimersByTimeAsync(0);
    expect(count()).toBe(1);
    window.dispatchEvent(new Event('pagehide'));
    await jest.advanceTimersByTimeAsync(0);
    expect(count()).toBe(0);

    media.advanceTo(3600);
    media.end();
    await jest.advanceTimersByTimeAsync(0);
    const [{ body }] = parts.writes.slice(-1);
    expect(body).toMatchObject({ positionSeconds: 3600, finished: true });
    expect(count()).toBe(1);
  });
});
