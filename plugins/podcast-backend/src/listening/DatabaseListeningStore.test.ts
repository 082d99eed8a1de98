import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  createStore,
  episodeData,
  saveEpisodes,
} from '../__testUtils__/storeFixtures';
import { PodcastStore } from '../store';
import { DatabaseListeningStore } from './DatabaseListeningStore';
import { ListeningFilter, ListListeningOptions } from './types';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ada = 'user:default/ada';
const bob = 'user:default/bob';
const at = (minute: number) =>
  new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString();

describe.each(databases.eachSupportedId())(
  'what users have heard, on %s',
  databaseId => {
    let knex: Knex;
    let podcasts: PodcastStore;
    let listening: DatabaseListeningStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      podcasts = await createStore(knex);
      listening = await DatabaseListeningStore.create({
        database: mockServices.database({ knex }),
      });
      await saveEpisodes(
        podcasts,
        ['a', 'b', 'c', 'd'].map((id, index) =>
          episodeData(id, { publishedAt: at(59 - index) }),
        ),
      );
    });

    const list = (
      userRef: string,
      options: Partial<ListListeningOptions> = {},
    ) => listening.list({ userRef, showIds: ['radio'], ...options });
    const ids = async (...parameters: Parameters<typeof list>) =>
      (await list(...parameters)).map(({ episodeId }) => episodeId);

    it('keeps a position and changes only what an update names', async () => {
      expect(
        await listening.save(ada, 'a', {
          positionSeconds: 12.5,
          durationSeconds: 60,
          updatedAt: at(1),
        }),
      ).toEqual({
        episodeId: 'a',
        positionSeconds: 12.5,
        durationSeconds: 60,
        finished: false,
        saved: false,
        updatedAt: at(1),
        heardAt: at(1),
      });
      await listening.save(ada, 'a', { saved: true, updatedAt: at(2) });
      await listening.save(ada, 'a', { finished: true, updatedAt: at(3) });
      expect(await list(ada)).toEqual([
        {
          episodeId: 'a',
          positionSeconds: 12.5,
          durationSeconds: 60,
          finished: true,
          saved: true,
          updatedAt: at(3),
          // Not by what one does with it besides.
          heardAt: at(1),
        },
      ]);
      await listening.save(ada, 'a', { positionSeconds: 0, updatedAt: at(4) });
      expect((await list(ada))[0]).not.toHaveProperty('heardAt');
    });

    it('lets the newer writer win, whichever comes first', async () => {
      await listening.save(ada, 'a', { positionSeconds: 50, updatedAt: at(5) });
      expect(
        await listening.save(ada, 'a', {
          positionSeconds: 10,
          updatedAt: at(4),
        }),
      ).toMatchObject({ positionSeconds: 50, updatedAt: at(5) });
      await Promise.all(
        [7, 9, 8, 6].map(minute =>
          listening.save(ada, 'a', {
            positionSeconds: minute,
            updatedAt: at(minute),
          }),
        ),
      );
      expect(await list(ada)).toMatchObject([{ positionSeconds: 9 }]);
    });

    it('does not let a clock that is ahead win for long', async () => {
      await listening.save(ada, 'a', {
        positionSeconds: 1,
        updatedAt: new Date(Date.now() + 86_400_000).toISOString(),
      });
      expect(
        await listening.save(ada, 'a', {
          positionSeconds: 2,
          updatedAt: new Date(Date.now() + 1000).toISOString(),
        }),
      ).toMatchObject({ positionSeconds: 2 });
    });

    it('keeps users apart', async () => {
      await listening.save(ada, 'a', { positionSeconds: 5, updatedAt: at(1) });
      await listening.save(bob, 'a', { saved: true, updatedAt: at(0) });
      expect(await list(ada)).toMatchObject([
        { positionSeconds: 5, saved: false },
      ]);
      expect(await list(bob)).toMatchObject([
        { positionSeconds: 0, saved: true },
      ]);
      await listening.markFinished(bob, 'radio', at(9));
      expect(await list(ada)).toMatchObject([{ finished: false }]);
      await listening.forget(bob);
      expect(await list(bob)).toEqual([]);
      expect(await ids(ada)).toEqual(['a']);
    });

    describe('with one begun, one finished and one saved', () => {
      beforeEach(async () => {
        await listening.save(ada, 'a', {
          positionSeconds: 5,
          updatedAt: at(1),
        });
        await listening.save(ada, 'b', { finished: true, updatedAt: at(2) });
        await listening.save(ada, 'c', { saved: true, updatedAt: at(3) });
      });

      it('lists them by state, show and id, the latest first', async () => {
        expect(await ids(ada)).toEqual(['c', 'b', 'a']);
        expect(await ids(ada, { state: 'in-progress' })).toEqual(['a']);
        expect(await ids(ada, { state: 'finished' })).toEqual(['b']);
        expect(await ids(ada, { state: 'saved' })).toEqual(['c']);
        expect(await ids(ada, { episodeIds: ['a', 'd'] })).toEqual(['a']);
        expect(await ids(ada, { limit: 2 })).toEqual(['c', 'b']);
        expect(await ids(ada, { showIds: ['other'] })).toEqual([]);
      });

      it('adds what lists show of the episodes where asked to', async () => {
        const [state] = await list(ada, { state: 'saved', withEpisodes: true });
        expect(state.episode).toMatchObject({ id: 'c', title: 'Title c' });
        expect((await list(ada))[0]).not.toHaveProperty('episode');
      });

      it('filters lists of episodes, with pages', async () => {
        const find = async (state: ListeningFilter) => {
          const options = {
            filter: { showIds: ['radio'], listening: { userRef: ada, state } },
            sort: 'newest' as const,
            limit: 1,
          };
          const first = await podcasts.listEpisodes(options);
          const second = first.next
            ? await podcasts.listEpisodes({ ...options, after: first.next })
            : { items: [] };
          const items = [...first.items, ...second.items];
          expect(items).toHaveLength(first.totalItems);
          return items.map(({ id }) => id);
        };
        expect(await find('in-progress')).toEqual(['a']);
        expect(await find('finished')).toEqual(['b']);
        expect(await find('saved')).toEqual(['c']);
        expect(await find('unplayed')).toEqual(['c', 'd']);
      });

      it('marks a show as finished, but for what came later', async () => {
        await listening.markFinished(ada, 'radio', at(2));
        expect(await list(ada)).toMatchObject([
          { episodeId: 'c', finished: false, saved: true, updatedAt: at(3) },
          { episodeId: 'a', finished: true, positionSeconds: 5 },
          { episodeId: 'b', finished: true, updatedAt: at(2) },
          { episodeId: 'd', finished: true, positionSeconds: 0 },
        ]);
      });

      it('deletes what is too old', async () => {
        expect(await listening.prune(new Date(at(3)))).toBe(2);
        expect(await ids(ada)).toEqual(['c']);
      });
    });
  },
);
