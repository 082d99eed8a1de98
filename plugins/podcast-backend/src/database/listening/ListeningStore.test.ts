import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  createStore,
  episodeData,
  saveEpisodes,
} from '../../__testUtils__/storeFixtures';
import { PodcastStore } from '../PodcastStore';
import { ListeningStore } from './ListeningStore';
import {
  ListeningFilter,
  ListeningUpdate,
  ListListeningOptions,
} from './types';

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
    let listening: ListeningStore;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      podcasts = await createStore(knex);
      listening = new ListeningStore(knex);
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

    /** As a client does that knows what is stored. */
    const save = async (
      userRef: string,
      episodeId: string,
      change: Omit<ListeningUpdate, 'revision'>,
    ) => {
      const [known] = await list(userRef, { episodeIds: [episodeId] });
      const { isSaved, state } = await listening.save(userRef, episodeId, {
        ...change,
        revision: known?.revision ?? 0,
      });
      expect(isSaved).toBe(true);
      return state!;
    };
    /** Lets a change have happened at some minute. */
    const date = (episodeId: string, minute: number) =>
      knex('listening')
        .where('episode_id', episodeId)
        .update({ updated_ms: Date.parse(at(minute)) });

    it('keeps a position and changes only what an update names', async () => {
      const before = Date.now();
      const heard = await save(ada, 'a', {
        positionSeconds: 12.5,
        durationSeconds: 60,
      });
      expect(heard).toEqual({
        episodeId: 'a',
        revision: expect.any(Number),
        positionSeconds: 12.5,
        durationSeconds: 60,
        finished: false,
        saved: false,
        updatedAt: expect.any(String),
        heardAt: expect.any(String),
      });
      expect(Date.parse(heard.heardAt!)).toBeGreaterThanOrEqual(before);
      const marked = await save(ada, 'a', { saved: true });
      const last = await save(ada, 'a', { finished: true });
      expect(marked.revision).toBeGreaterThan(heard.revision);
      expect(last.revision).toBeGreaterThan(marked.revision);
      expect(await list(ada)).toEqual([
        {
          episodeId: 'a',
          revision: last.revision,
          positionSeconds: 12.5,
          durationSeconds: 60,
          finished: true,
          saved: true,
          updatedAt: last.updatedAt,
          // Not by what one does with it besides.
          heardAt: heard.heardAt,
        },
      ]);
      await save(ada, 'a', { positionSeconds: 0 });
      expect((await list(ada))[0]).not.toHaveProperty('heardAt');
    });

    it('saves nothing that was made from another revision, and says what is stored', async () => {
      const first = await save(ada, 'a', { positionSeconds: 3.8 });
      const second = await save(ada, 'a', { positionSeconds: 40 });
      for (const revision of [0, first.revision, second.revision + 1]) {
        expect(
          await listening.save(ada, 'a', { positionSeconds: 6.9, revision }),
        ).toEqual({ isSaved: false, state: second });
      }
      expect(
        await listening.save(ada, 'b', { positionSeconds: 6.9, revision: 7 }),
      ).toEqual({ isSaved: false, state: undefined });
      expect(await list(ada)).toEqual([second]);
    });

    it('lets one of many writers at the same time save', async () => {
      const write = (revision: number) =>
        Promise.all(
          [7, 9, 8, 6].map(positionSeconds =>
            listening.save(ada, 'a', { positionSeconds, revision }),
          ),
        );
      const won = (results: Awaited<ReturnType<typeof write>>) =>
        results.filter(({ isSaved }) => isSaved);
      const first = won(await write(0));
      expect(first).toHaveLength(1);
      const second = won(await write(first[0].state!.revision));
      expect(second).toHaveLength(1);
      expect(await list(ada)).toEqual([second[0].state]);
    });

    it('saves on after a write by a clock that was a day ahead', async () => {
      const day = 86_400_000;
      const ahead = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + day);
      const early = await save(ada, 'a', { positionSeconds: 1 });
      ahead.mockRestore();
      const later = await save(ada, 'a', { positionSeconds: 2 });
      expect(later.positionSeconds).toBe(2);
      expect(later.revision).toBeGreaterThan(early.revision);

      await knex('listening').update({ updated_ms: Date.now() + day });
      await listening.markFinished(ada, 'radio');
      const [state] = await list(ada, { episodeIds: ['a'] });
      expect(state.finished).toBe(true);
      expect(state.revision).toBeGreaterThan(later.revision);
    });

    it('tells of no time that lies ahead', async () => {
      await save(ada, 'a', { positionSeconds: 1 });
      const ahead = Date.parse('2031-01-01T00:00:00Z');
      await knex('listening').update({ updated_ms: ahead, heard_ms: ahead });
      const [{ updatedAt, heardAt }] = await list(ada);
      expect(Date.parse(updatedAt)).toBeLessThanOrEqual(Date.now());
      expect(Date.parse(heardAt!)).toBeLessThanOrEqual(Date.now());
    });

    it('does not take what was begun anew for what was deleted', async () => {
      const old = await save(ada, 'a', { positionSeconds: 50 });
      await listening.forget(ada);
      const anew = await save(ada, 'a', { positionSeconds: 2 });
      expect(anew.revision).not.toBe(1);
      expect(
        await listening.save(ada, 'a', {
          positionSeconds: 60,
          revision: old.revision - 1,
        }),
      ).toEqual({ isSaved: false, state: anew });
    });

    it('keeps users apart', async () => {
      await save(ada, 'a', { positionSeconds: 5 });
      await save(bob, 'a', { saved: true });
      expect(await list(ada)).toMatchObject([
        { positionSeconds: 5, saved: false },
      ]);
      expect(await list(bob)).toMatchObject([
        { positionSeconds: 0, saved: true },
      ]);
      await listening.markFinished(bob, 'radio');
      expect(await list(ada)).toMatchObject([{ finished: false }]);
      await listening.forget(bob);
      expect(await list(bob)).toEqual([]);
      expect(await ids(ada)).toEqual(['a']);
    });

    describe('with one begun, one finished and one saved', () => {
      beforeEach(async () => {
        await save(ada, 'a', { positionSeconds: 5 });
        await save(ada, 'b', { finished: true });
        await save(ada, 'c', { saved: true });
        await date('a', 1);
        await date('b', 2);
        await date('c', 3);
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

      it('marks a show as finished, which others then have to know', async () => {
        const [before] = await list(ada, { episodeIds: ['a'] });
        await listening.markFinished(ada, 'radio');
        const states = await list(ada);
        expect(states).toHaveLength(4);
        expect(states.every(({ finished }) => finished)).toBe(true);
        expect(states.at(-1)).toMatchObject({
          episodeId: 'b',
          updatedAt: at(2),
        });
        expect(states).toContainEqual(
          expect.objectContaining({ episodeId: 'c', saved: true }),
        );
        expect(states).toContainEqual(
          expect.objectContaining({ episodeId: 'd', positionSeconds: 0 }),
        );
        expect(
          await listening.save(ada, 'a', {
            positionSeconds: 9,
            revision: before.revision,
          }),
        ).toMatchObject({ isSaved: false, state: { finished: true } });
      });

      it('deletes what is too old', async () => {
        expect(await listening.prune(new Date(at(3)))).toBe(2);
        expect(await ids(ada)).toEqual(['c']);
      });
    });
  },
);
