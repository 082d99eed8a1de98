import { mockCredentials } from '@backstage/backend-test-utils';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml, TestItem } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const user = mockCredentials.user.header('user:default/ada');

/** An episode with the same audio each time, except for a token in its URL. */
const episode = (day: number, guid: string, token = 'a'): TestItem => ({
  guid,
  title: `Day ${day}`,
  pubDate: `Mon, 0${day} Jan 2024 10:00:00 GMT`,
  enclosureUrl: `https://audio.example.com/${day}.mp3?token=${token}`,
});

describe('GUIDs', () => {
  let feeds: FeedServer;
  let backend: PodcastBackend;

  beforeEach(async () => {
    feeds = await FeedServer.start();
    backend = await startPodcastBackend({
      podcast: { shows: { radio: { url: feeds.url('/feed') } } },
    });
  });

  afterEach(async () => {
    await backend.stop();
    await feeds.stop();
  });

  /** Reads a feed with these items. Returns the ids of all episodes by title. */
  async function read(...items: TestItem[]): Promise<Record<string, string>> {
    feeds.serve('/feed', feedXml(items));
    const { body } = await backend.api.post('/shows/radio/refresh');
    expect(body.error).toBeUndefined();
    const list = (await backend.api.get('/episodes?limit=50')).body;
    const ids = Object.fromEntries(
      list.items.map(({ title, id }: { title: string; id: string }) => [
        title,
        id,
      ]),
    );
    expect(list.totalItems).toBe(Object.keys(ids).length);
    return ids;
  }

  const listenTo = (id: string) =>
    backend.api.put(`/me/episodes/${id}`).set('Authorization', user).send({
      revision: 0,
      positionSeconds: 5,
      durationSeconds: 60,
    });
  const getPlayedIds = async () =>
    (
      await backend.api.get('/me/episodes').set('Authorization', user)
    ).body.items.map(({ episodeId }: { episodeId: string }) => episodeId);

  it.each<[string, (day: number, reading: number) => TestItem]>([
    [
      'that change each time',
      (day, reading) => episode(day, `guid-${day}-${reading}`, `${reading}`),
    ],
    [
      'that are missing, with tokens in URLs that change',
      (day, reading) => episode(day, '', `${reading}`),
    ],
    [
      'that are missing at first and added later',
      (day, reading) => episode(day, reading === 1 ? '' : `guid-${day}`),
    ],
    [
      'that are removed later',
      (day, reading) => episode(day, reading === 1 ? `guid-${day}` : ''),
    ],
    ['that all episodes share', day => episode(day, 'same')],
    [
      'whose case and white space change',
      (day, reading) =>
        episode(day, reading === 1 ? `guid-${day}` : `\n GUID-${day}\n`),
    ],
  ])('%s create no duplicates and keep positions', async (_what, item) => {
    const before = await read(item(2, 1), item(1, 1));
    expect((await listenTo(before['Day 1'])).status).toBe(200);
    for (const reading of [2, 3]) {
      const after = await read(
        item(3, reading),
        item(2, reading),
        item(1, reading),
      );
      expect(after).toMatchObject(before);
      expect(Object.keys(after).sort()).toEqual(['Day 1', 'Day 2', 'Day 3']);
    }
    expect(await getPlayedIds()).toEqual([before['Day 1']]);
  });

  it('of a feed with one item that changes each hour create a new episode, and the old one stays', async () => {
    const edition = (hour: number): TestItem => ({
      guid: `edition-${hour}`,
      title: `News at ${hour}`,
      pubDate: `Mon, 05 Jan 2026 ${hour}:00:00 GMT`,
      enclosureUrl: `https://audio.example.com/news.mp3?edition=${hour}`,
    });
    const before = await read(edition(10));
    await listenTo(before['News at 10']);
    const after = await read(edition(11));
    expect(Object.keys(after).sort()).toEqual(['News at 10', 'News at 11']);
    expect(after).toMatchObject(before);
    expect(await getPlayedIds()).toEqual([before['News at 10']]);
    const { items } = (await backend.api.get('/episodes')).body;
    expect(
      items.map((item: { removedFromFeedAt?: string }) =>
        Boolean(item.removedFromFeedAt),
      ),
    ).toEqual([false, true]);
  });

  it('of a duplicate item create one episode', async () => {
    const ids = await read(episode(1, 'one'), episode(1, 'one'));
    expect(Object.keys(ids)).toEqual(['Day 1']);
  });
});
