import { TestDatabases } from '@backstage/backend-test-utils';
import { JsonValue } from '@backstage/types';
import { Knex } from 'knex';
import { FeedServer } from '../__testUtils__/FeedServer';
import { feedXml } from '../__testUtils__/feedXml';
import { violations } from '../__testUtils__/responseSchema';
import {
  PodcastBackend,
  startPodcastBackend,
} from '../__testUtils__/startPodcastBackend';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const day = (n: number) => new Date(Date.UTC(2024, 0, n)).toUTCString();
const items = [
  {
    guid: '1',
    title: 'One',
    pubDate: day(1),
    extra:
      '<podcast:person href="mailto:Jane@old.example">Jane Doe</podcast:person>',
  },
  {
    guid: '2',
    title: 'Two',
    pubDate: day(2),
    extra: `<podcast:person>JANE DOE</podcast:person><podcast:person>Bob Roe</podcast:person>
      <author>jane@corp.example (Jane Doe)</author>`,
  },
  {
    guid: '3',
    title: 'Three',
    pubDate: day(3),
    extra: '<podcast:person>Jane Doe</podcast:person>',
  },
  {
    guid: '4',
    title: 'Four',
    pubDate: day(4),
    extra: '<author>ann@corp.example (Ann Lee)</author>',
  },
];
const head = `<itunes:owner><itunes:email>boss@corp.example</itunes:email></itunes:owner>
  <managingEditor>editor@corp.example</managingEditor>
  <podcast:locked owner="boss@corp.example">yes</podcast:locked>
  <podcast:person href="mailto:host@corp.example">Host</podcast:person>
  <podcast:liveItem status="live"><title>Live</title><guid>live</guid>
    <podcast:person href="mailto:live@corp.example">Live</podcast:person></podcast:liveItem>`;

describe.each(databases.eachSupportedId())(
  'e-mail addresses of people on %s',
  databaseId => {
    let feeds: FeedServer;
    let knex: Knex;
    let backend: PodcastBackend;

    const start = async (linkUsers: JsonValue = true) => {
      await backend?.stop();
      backend = await startPodcastBackend({
        knex,
        podcast: {
          shows: { radio: { url: feeds.url('/feed') } },
          people: { linkUsers },
        },
      });
      // Manually, because scheduled refreshes wait after a failure.
      await backend.api.post('/shows/radio/refresh');
    };

    beforeEach(async () => {
      feeds = await FeedServer.start();
      feeds.serve('/feed', feedXml(items, { extra: head }));
      knex = await databases.init(databaseId);
    });

    afterEach(async () => {
      await backend?.stop();
      await feeds?.stop();
    });

    const getPeople = async (title: string) => {
      const { body: list } = await backend.api.get('/episodes');
      const { id } = list.items.find(
        (item: { title: string }) => item.title === title,
      );
      const { body } = await backend.api.get(`/episodes/${id}`);
      expect(violations('get', '/episodes/{episodeId}', 200, body)).toEqual([]);
      return Object.fromEntries(
        body.people.map((one: { name: string; email?: string }) => [
          one.name,
          one.email,
        ]),
      );
    };
    const getEmails = async (id: string) =>
      (await backend.api.get(`/people/${id}`)).body.emails;
    const find = async (filter: object) => {
      const response = await backend.api.post('/people/find').send(filter);
      const { status, body } = response;
      expect(violations('post', '/people/find', status, body)).toEqual([]);
      return status === 200
        ? body.items.map(({ id }: { id: string }) => id)
        : status;
    };

    /** Returns all tables that contain an e-mail address. */
    const tablesWithAddresses = async () => {
      const tables: Array<{ name: string }> =
        databaseId === 'SQLITE_3'
          ? await knex('sqlite_master').select('name').where('type', 'table')
          : await knex('information_schema.tables')
              .select({ name: 'table_name' })
              .where('table_schema', 'public');
      const found = [];
      for (const { name } of tables) {
        const rows = JSON.stringify(await knex(name).select('*'));
        if (/@(?:corp|old)\.example/i.test(rows)) found.push(name);
      }
      return found;
    };

    it('are in an episode: its own, otherwise the newest of the person', async () => {
      await start();
      expect(await getPeople('One')).toEqual({
        'Jane Doe': 'jane@old.example',
      });
      expect(await getPeople('Two')).toEqual({
        'JANE DOE': 'jane@corp.example',
        'Bob Roe': undefined,
      });
      expect(await getPeople('Three')).toEqual({
        'Jane Doe': 'jane@corp.example',
      });
      expect(await getPeople('Four')).toEqual({
        'Ann Lee': 'ann@corp.example',
      });
    });

    it('are in a person, the newest first, and find the person', async () => {
      await start();
      expect(await getEmails('jane-doe')).toEqual([
        'jane@corp.example',
        'jane@old.example',
      ]);
      expect(await getEmails('bob-roe')).toBeUndefined();
      expect(await find({ emails: ['JANE@old.example'] })).toEqual([
        'jane-doe',
      ]);
      expect(
        await find({ ids: ['bob-roe'], emails: ['ann@corp.example'] }),
      ).toEqual(['ann-lee', 'bob-roe']);
      expect(await find({ emails: ['boss@corp.example'] })).toEqual([]);
      expect(await find({ emails: ['%', ''] })).toEqual([]);
      expect(await find({})).toEqual([]);
      expect(await find({ emails: 'jane@old.example' })).toBe(400);
      expect(await find({ names: ['Jane Doe'] })).toBe(400);
    });

    it('are stored in one table only, and not in lists and the search', async () => {
      await start();
      await backend.runTask('podcast-digest');
      expect(await tablesWithAddresses()).toEqual(['episode_people']);
      expect(await getEmails('jane-doe')).toHaveLength(2);
      for (const path of [
        '/shows',
        '/shows/radio/refreshes',
        '/episodes',
        '/episodes?include=notes',
      ]) {
        const { text } = await backend.api.get(path);
        expect(text).not.toMatch(/@(?:corp|old)\.example/);
      }
      const searched = await backend.api.get('/episodes?q=jane%40corp.example');
      expect(searched.body.items).toEqual([]);
    });

    it.each([false, 'name'])(
      'are not stored with linkUsers: %j',
      async linkUsers => {
        await start(linkUsers);
        expect(await tablesWithAddresses()).toEqual([]);
        expect(await getPeople('Four')).toEqual({ 'Ann Lee': undefined });
        expect(await find({ emails: ['jane@corp.example'] })).toEqual([]);
      },
    );

    it('are deleted when linkUsers changes, and stored again when it changes back', async () => {
      await start();
      feeds.fail('/feed', 500);
      await start('name');
      expect(await tablesWithAddresses()).toEqual([]);
      expect(await getPeople('Three')).toEqual({ 'Jane Doe': undefined });
      feeds.serve('/feed', feedXml(items, { extra: head }));
      await start('email');
      expect(await getPeople('Three')).toEqual({
        'Jane Doe': 'jane@corp.example',
      });
      await start(false);
      expect(await tablesWithAddresses()).toEqual([]);
    });

    it('change with the feed', async () => {
      await start();
      const [one, two, three, four] = items;
      feeds.serve(
        '/feed',
        feedXml([
          one,
          {
            ...two,
            extra: two.extra.replace(
              'jane@corp.example (Jane',
              'bob@corp.example (Bob',
            ),
          },
          {
            ...three,
            extra: three.extra.replace('>', ' href="mailto:j@corp.example">'),
          },
          four,
        ]),
      );
      await backend.runSchedule('radio');
      expect(await getEmails('jane-doe')).toEqual([
        'j@corp.example',
        'jane@old.example',
      ]);
      expect(await getPeople('Two')).toMatchObject({
        'JANE DOE': 'j@corp.example',
      });
    });

    it('of an author who is the show create no person', async () => {
      await start();
      feeds.serve(
        '/feed',
        feedXml(items, { extra: '<itunes:author>Ann Lee</itunes:author>' }),
      );
      await backend.runSchedule('radio');
      expect(await getPeople('Four')).toEqual({});
      expect((await backend.api.get('/people/ann-lee')).status).toBe(404);
    });

    it('require a valid configuration', async () => {
      await expect(start('mail')).rejects.toThrow(
        'podcast.people.linkUsers must be true, false, "name" or "email"',
      );
    });
  },
);
