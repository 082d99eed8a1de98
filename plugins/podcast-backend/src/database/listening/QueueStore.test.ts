import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  createStore,
  episodeData,
  saveEpisodes,
} from '../../__testUtils__/storeFixtures';
import { QueueStore } from './QueueStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ada = 'user:default/ada';
const bob = 'user:default/bob';

describe.each(databases.eachSupportedId())(
  'queues of users, on %s',
  databaseId => {
    let knex: Knex;
    let queues: QueueStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      const podcasts = await createStore(knex);
      queues = new QueueStore(knex);
      await saveEpisodes(
        podcasts,
        ['a', 'b', 'c'].map(id => episodeData(id)),
      );
    });

    const get = async (userRef: string, showIds = ['radio']) => {
      const { episodes, ...rest } = await queues.get(userRef, showIds);
      return { ...rest, ids: episodes.map(({ id }) => id) };
    };
    const save = (userRef: string, revision: number, episodeIds: string[]) =>
      queues.save(userRef, { revision, episodeIds, autoplay: false });

    it('keeps the order, for each user apart', async () => {
      expect(await get(ada)).toEqual({ revision: 0, autoplay: true, ids: [] });
      await save(ada, 0, ['c', 'a', 'b']);
      await save(bob, 0, ['b']);
      expect(await get(ada)).toMatchObject({
        autoplay: false,
        ids: ['c', 'a', 'b'],
      });
      expect((await queues.get(ada, ['radio'])).episodes[0].title).toBe(
        'Title c',
      );
      await queues.forget(ada);
      expect(await get(ada)).toEqual({ revision: 0, autoplay: true, ids: [] });
      expect((await get(bob)).ids).toEqual(['b']);
    });

    it('lets nobody write over what they have not seen', async () => {
      await save(ada, 0, ['a']);
      await expect(save(ada, 0, ['b'])).rejects.toThrow(
        'changed in the meantime',
      );
      const { revision } = await get(ada);
      const outcomes = await Promise.allSettled(
        ['a', 'b', 'c'].map(id => save(ada, revision, [id])),
      );
      expect(
        outcomes.filter(({ status }) => status === 'fulfilled'),
      ).toHaveLength(1);
      expect((await get(ada)).revision).toBeGreaterThan(revision);

      // What was deleted does not come back from a device that was away.
      await queues.forget(ada);
      await expect(save(ada, revision, ['a'])).rejects.toThrow();
      await save(ada, 0, ['b']);
      await expect(save(ada, revision, ['a'])).rejects.toThrow();
      expect((await get(ada)).ids).toEqual(['b']);
    });

    it('leaves out what is in none of the shows any more', async () => {
      await save(ada, 0, ['a', 'gone', 'b']);
      expect((await get(ada)).ids).toEqual(['a', 'b']);
      expect((await get(ada, ['other'])).ids).toEqual([]);
      expect((await get(ada)).ids).toEqual(['a', 'b']);
    });

    it('deletes what is too old', async () => {
      await save(ada, 0, ['a']);
      await save(bob, 0, ['a']);
      await knex('queues').where('user_ref', ada).update({ updated_ms: 1000 });
      expect(await queues.prune(new Date(1001))).toBe(1);
      expect((await get(ada)).ids).toEqual([]);
      expect((await get(bob)).ids).toEqual(['a']);
    });
  },
);
