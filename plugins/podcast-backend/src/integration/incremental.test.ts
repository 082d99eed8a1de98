import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml, TestItem } from '../__testUtils__/feedXml';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';
import { sanitizeNotes } from '../notes';

jest.mock('../notes', () => {
  const actual = jest.requireActual('../notes');
  return { ...actual, sanitizeNotes: jest.fn(actual.sanitizeNotes) };
});

const sanitize = sanitizeNotes as jest.MockedFunction<typeof sanitizeNotes>;
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const DAY = 86_400_000;
const COUNT = 120;

const item = (n: number, values: Partial<TestItem> = {}): TestItem => ({
  guid: `guid-${n}`,
  title: n % 10 === 0 ? `A ship, number ${n}` : `Title ${n}`,
  pubDate: new Date(Date.UTC(2024, 0, 1) + n * DAY).toUTCString(),
  notes: `<p>What is said in ${n}</p><p>Follow us everywhere</p>`,
  ...values,
});

/** Newest first. */
const items = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => item(to - 1 - n));

describe.each(databases.eachSupportedId())(
  'an incremental refresh on %s',
  databaseId => {
    let feeds: FeedServer;
    let knex: Knex;
    let backend: PodcastBackend;

    const start = (database?: Knex) =>
      startPodcastBackend({
        knex: database,
        podcast: {
          shows: { radio: { url: feeds.url('/feed') } },
          topics: {
            defaults: false,
            items: { ships: { title: 'Ships', phrases: ['ship'] } },
          },
        },
      });

    beforeEach(async () => {
      feeds = await FeedServer.start();
      knex = await databases.init(databaseId);
      backend = await start(knex);
      feeds.serve('/feed', feedXml(items(0, COUNT)));
      await refresh();
      // Writing an episode again removes this.
      await knex('episodes').update({ title_key: 'as it was' });
      sanitize.mockClear();
    });

    afterEach(async () => {
      await backend.stop();
      await feeds.stop();
    });

    async function refresh({ api } = backend) {
      const { added, changed, removed } = (
        await api.post('/shows/radio/refresh')
      ).body;
      return { added, changed, removed };
    }

    const written = async () =>
      (
        await knex('episodes').whereNot('title_key', 'as it was').select('guid')
      ).map(({ guid }) => guid);

    const sanitized = () =>
      new Set(
        sanitize.mock.calls
          .map(([text]) => /said in (\w+)/.exec(text)?.[1])
          .filter(Boolean),
      );

    const getList = async ({ api }: PodcastBackend) => {
      const { body } = await api.get('/episodes?limit=200&sort=newest');
      return body.items;
    };

    it('builds only new episodes, with the same result as building all', async () => {
      feeds.serve(
        '/feed',
        feedXml([item(COUNT, { title: 'A ship at last' }), ...items(0, COUNT)]),
      );
      expect(await refresh()).toEqual({ added: 1, changed: 0, removed: 0 });
      expect(await written()).toEqual([`guid-${COUNT}`]);
      expect(sanitized()).toEqual(new Set([`${COUNT}`]));

      const [newest] = await getList(backend);
      expect(newest).toMatchObject({
        title: 'A ship at last',
        summary: `What is said in ${COUNT}`,
        topics: [{ topicId: 'ships' }],
      });
      const other = await start();
      await refresh(other);
      expect(await getList(other)).toEqual(await getList(backend));
      await other.stop();
    });

    it('builds only changed episodes, also after a restart', async () => {
      await backend.stop();
      backend = await start(knex);
      sanitize.mockClear();
      feeds.serve(
        '/feed',
        feedXml([
          ...items(60, COUNT),
          item(59, { notes: '<p>It is said in other words</p>' }),
          ...items(0, 59),
        ]),
      );
      expect(await refresh()).toEqual({ added: 0, changed: 1, removed: 0 });
      expect(await written()).toEqual(['guid-59']);
      expect(sanitized()).toEqual(new Set(['other']));
    });

    it('builds nothing if only the order or the show has changed', async () => {
      feeds.serve(
        '/feed',
        feedXml(items(0, COUNT).reverse(), { title: 'Another name' }),
      );
      expect(await refresh()).toEqual({ added: 0, changed: 0, removed: 0 });
      expect(await written()).toEqual([]);
      expect(sanitized().size).toBe(0);
      expect((await backend.api.get('/shows/radio')).body.title).toBe(
        'Another name',
      );
    });

    it('marks removed episodes, and restores them without building them again', async () => {
      feeds.serve('/feed', feedXml(items(2, COUNT)));
      expect(await refresh()).toEqual({ added: 0, changed: 0, removed: 2 });
      feeds.serve('/feed', feedXml(items(1, COUNT)));
      expect(await refresh()).toEqual({ added: 0, changed: 1, removed: 0 });
      expect(
        (await getList(backend))
          .filter(
            (one: { removedFromFeedAt?: string }) => one.removedFromFeedAt,
          )
          .map(({ guid }: { guid: string }) => guid),
      ).toEqual(['guid-0']);
    });

    it('keeps warnings about unchanged items', async () => {
      const broken = item(5, { duration: 'long' });
      const feed = (from: TestItem[]) => feedXml([...from, broken]);
      feeds.serve('/feed', feed(items(6, COUNT)));
      await refresh();
      feeds.serve('/feed', feed([item(COUNT), ...items(6, COUNT)]));
      await refresh();
      const { items: history } = (
        await backend.api.get('/shows/radio/refreshes')
      ).body;
      expect(history[0].warnings).toMatchObject([
        { field: 'itunes:duration', episode: 'Title 5', item: COUNT - 5 },
      ]);
    });

    it('builds everything again if much has changed, to find repeated lines', async () => {
      const foot = '<p>Sponsored by Acme</p>';
      for (let n = 0; n < 40; n += 5) {
        const fresh = items(COUNT, COUNT + n + 5).map(one => ({
          ...one,
          notes: one.notes + foot,
        }));
        feeds.serve('/feed', feedXml([...fresh, ...items(0, COUNT)]));
        await refresh();
      }
      const other = await start();
      await refresh(other);
      expect((await getList(other))[0].summary).toBe('What is said in 159');
      expect(await getList(other)).toEqual(await getList(backend));
      await other.stop();
    });

    it('reads everything again if stored episodes are missing', async () => {
      await knex('episodes').where('guid', 'guid-7').delete();
      feeds.serve('/feed', feedXml([item(COUNT), ...items(0, COUNT)]));
      expect(await refresh()).toMatchObject({ added: 2 });
      expect(await getList(backend)).toHaveLength(COUNT + 1);
    });
  },
);
